package dev.cairn.cli;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.trail.DamagedPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
  byte[] line(@Nullable String athleteId) throws DamagedPlan {
    List<String> lines = lines();
    if (lines.isEmpty()) {
      throw new DamagedPlan("it is empty.");
    }
    if (athleteId == null) {
      return lines.getFirst().getBytes(StandardCharsets.UTF_8);
    }
    List<String> others = new ArrayList<>();
    for (String line : lines) {
      String id = athleteId(line);
      if (id.equals(athleteId)) {
        return line.getBytes(StandardCharsets.UTF_8);
      }
      others.add(id);
    }
    throw new DamagedPlan(
        "it has nothing of " + athleteId + ", only of " + String.join(", ", others) + ".");
  }

  /** A plan that somebody has laid out over several lines is one line here. */
  private List<String> lines() throws DamagedPlan {
    String text = text();
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    boolean whole = lines.isEmpty() || lines.getFirst().stripTrailing().endsWith("}");
    return whole ? lines : List.of(text);
  }

  private String text() throws DamagedPlan {
    if (Files.isDirectory(path)) {
      throw new DamagedPlan("it is a folder. Maybe name a file in it.");
    }
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (NoSuchFileException missing) {
      throw new DamagedPlan("there is no such file.");
    } catch (IOException broken) {
      throw new DamagedPlan("it cannot be read (" + broken.getMessage() + ").");
    }
  }

  private static String athleteId(String line) throws DamagedPlan {
    try {
      return JsonFile.read(line.getBytes(StandardCharsets.UTF_8))
          .root()
          .path("athleteId")
          .asString("");
    } catch (JsonProblem broken) {
      throw new DamagedPlan("a line of it is not valid JSON: " + broken.sentence() + ".");
    }
  }
}
