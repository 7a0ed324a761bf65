package dev.cairn.action.text;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was noted about a runner: by coaches, in the athlete's file, in a log of lifting. It never
 * leaves, and nobody else's text may repeat it.
 */
final class Heard {
  private Heard() {}

  static List<String> of(Records records, String athleteId) {
    Optional<Subject> known = records.known(athleteId);
    if (known.isEmpty()) {
      return List.of();
    }
    Subject athlete = known.get();
    List<String> heard = new ArrayList<>();
    for (Row note : records.of(Table.NOTE, athlete)) {
      heard.add(note.text("text"));
    }
    for (Row verdict : records.of(Table.VERDICT, athlete)) {
      heard.add(verdict.text("note_private"));
      heard.add(verdict.text("note_athlete"));
    }
    for (Thing file : List.of(Thing.ATHLETE, Thing.LIFTER)) {
      records.json(file, athlete, "").ifPresent(json -> heard.addAll(FreeText.in(json)));
    }
    heard.removeIf(String::isBlank);
    return heard;
  }
}
