package dev.cairn.action.text;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What coaches noted about a runner. It never leaves, and nobody else's text may repeat it. */
final class Heard {
  private Heard() {}

  static List<String> of(Records records, String athleteId) {
    Optional<Subject> athlete = records.known(athleteId);
    if (athlete.isEmpty()) {
      return List.of();
    }
    List<String> heard = new ArrayList<>();
    for (Row note : records.of(Table.NOTE, athlete.get())) {
      heard.add(note.text("text"));
    }
    for (Row verdict : records.of(Table.VERDICT, athlete.get())) {
      heard.add(verdict.text("note_private"));
      heard.add(verdict.text("note_athlete"));
    }
    heard.removeIf(String::isBlank);
    return heard;
  }
}
