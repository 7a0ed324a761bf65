package dev.cairn.cli;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.trail.DamagedPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of plan lines, from which one plan is taken. */
final class PlanFile {
  private final Path path;

  PlanFile(Path path) {
    this.path = path;
  }

  /** The line of this athlete, or the first line when nobody is named. */
  byte[] line(@Nullable String athleteId) throws DamagedPlan, IOException {
    List<String> others = new ArrayList<>();
    try (PlanLines lines = new PlanLines(path)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        String id = athleteId == null ? "" : athleteId(line);
        if (athleteId == null || id.equals(athleteId)) {
          return line;
        }
        others.add(id);
      }
    }
    throw new DamagedPlan(
        others.isEmpty()
            ? "it is empty."
            : "it has nothing of " + athleteId + ", only of " + String.join(", ", others) + ".");
  }

  /** All lines in their order; at least one. */
  List<byte[]> lines() throws DamagedPlan, IOException {
    List<byte[]> all = new ArrayList<>();
    try (PlanLines lines = new PlanLines(path)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        all.add(line);
      }
    }
    if (all.isEmpty()) {
      throw new DamagedPlan("it is empty.");
    }
    return all;
  }

  /** Whose line it is; empty when nobody is named. */
  static String athleteId(byte[] line) throws DamagedPlan {
    try {
      return JsonFile.read(line).root().path("athleteId").asString("");
    } catch (JsonProblem broken) {
      throw new DamagedPlan("a line of it is not valid JSON: " + broken.sentence() + ".");
    }
  }
}
