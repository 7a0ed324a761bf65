package dev.cairn.cli;

import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the line again that an athlete got, with the packs in force now. */
final class Recomputing {
  private final Answering answering;
  private final Map<String, Queue<Reading>> given = new TreeMap<>();

  Recomputing(Plans plans) {
    this.answering = new Answering(plans, new LineForm());
  }

  /** Athletes for lines that do not hold theirs; each is used once. */
  void give(List<Path> files) {
    for (Path file : files) {
      for (Reading reading : AthleteFiles.read(file)) {
        given.computeIfAbsent(id(reading), none -> new ArrayDeque<>()).add(reading);
      }
    }
  }

  private static String id(Reading reading) {
    return switch (reading) {
      case AthleteFile file -> file.athlete().id();
      case Rejected rejected -> rejected.athleteId() == null ? "" : rejected.athleteId();
    };
  }

  /** The line from an athlete as a plan holds it. */
  byte[] fromInput(byte[] athlete) {
    return line(AthleteReader.read(athlete));
  }

  /** The line from an athlete that was given; null when none of this name was, or no more. */
  byte @Nullable [] fromGiven(String athleteId) {
    Queue<Reading> readings = given.get(athleteId);
    Reading next = readings == null ? null : readings.poll();
    return next == null ? null : line(next);
  }

  private byte[] line(Reading reading) {
    return answering.to(() -> reading).shown();
  }
}
