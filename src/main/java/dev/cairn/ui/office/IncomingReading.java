package dev.cairn.ui.office;

import dev.cairn.action.Records;
import dev.cairn.action.athlete.ImportAthletes;
import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.AthleteTexts;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.intake.Unread;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.trail.FactChange;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads files that were dropped beside what is known; nothing is taken in by that. */
final class IncomingReading {
  private final Records records;
  private final Set<String> seen = new TreeSet<>();

  IncomingReading(Records records) {
    this.records = records;
  }

  /** Those read until somebody cancels. */
  List<Incoming> read(List<Path> files, Cancel cancel) {
    List<Incoming> all = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      try (AthleteTexts texts = AthleteFiles.open(file)) {
        int place = 0;
        for (Unread text = texts.next(); text != null && !cancel.asked(); text = texts.next()) {
          place++;
          all.add(incoming(name, place, text.read()));
        }
      }
    }
    return all;
  }

  private Incoming incoming(String name, int place, Reading reading) {
    String source = name.endsWith(".jsonl") ? name + " " + place : name;
    return switch (reading) {
      case AthleteFile file -> whole(source, file);
      case Rejected rejected -> {
        String id = rejected.athleteId() == null ? "" : rejected.athleteId();
        yield new Incoming(
            source,
            Incoming.Kind.UNREADABLE,
            id,
            id,
            Optional.empty(),
            List.of(),
            rejected.findings());
      }
    };
  }

  private Incoming whole(String source, AthleteFile file) {
    String id = file.athlete().id();
    byte[] input = ImportAthletes.input(file);
    byte[] known = records.known(id).map(records::input).orElse(null);
    List<FactChange> changes =
        known == null ? List.of() : FactChange.between(node(known), node(input));
    Incoming.Kind kind = known == null ? Incoming.Kind.NEW : Incoming.Kind.CHANGED;
    if (Arrays.equals(known, input)) {
      kind = Incoming.Kind.DUPLICATE;
    } else if (!seen.add(id)) {
      kind = Incoming.Kind.TWICE;
    }
    return new Incoming(
        source, kind, id, file.athlete().name(), Optional.of(file), changes, file.warnings());
  }

  private static JsonNode node(byte[] json) {
    try {
      return JsonFile.read(json).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A file that was read cannot be read again", broken);
    }
  }
}
