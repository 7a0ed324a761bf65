package dev.cairn.cli.bench;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Any number of athletes made from the samples by fixed steps: more and less volume, other ages,
 * goals and days. The same number gives the same athlete on every machine.
 */
public final class VariedAthletes {
  private static final List<String> GOALS = List.of("improve", "finish", "compete");

  private final List<ObjectNode> samples;

  private VariedAthletes(List<ObjectNode> samples) {
    this.samples = samples;
  }

  /** Made from every athlete in the folder of samples. */
  public static VariedAthletes of(Path samples) throws IOException {
    List<Path> files;
    try (Stream<Path> folders = Files.list(samples)) {
      files = folders.map(f -> f.resolve("athlete.json")).filter(Files::exists).sorted().toList();
    }
    List<ObjectNode> athletes = new ArrayList<>();
    for (Path file : files) {
      athletes.add(read(file));
    }
    if (athletes.isEmpty()) {
      throw new IOException("There are no sample athletes in " + samples);
    }
    return new VariedAthletes(athletes);
  }

  private static ObjectNode read(Path file) throws IOException {
    try {
      return (ObjectNode) JsonFile.read(Files.readAllBytes(file)).root();
    } catch (JsonProblem broken) {
      throw new IOException(file + ": " + broken.getMessage(), broken);
    }
  }

  /** A plausible athlete as canonical JSON. */
  public byte[] line(int number) {
    return Canonical.bytes(athlete(number));
  }

  /** Somebody for whom no sound plan exists: a marathon in ten weeks from 8 to 12 km a week. */
  public byte[] hopeless(int number) {
    ObjectNode athlete = athlete(number);
    ObjectNode snapshot = (ObjectNode) athlete.get("snapshot");
    snapshot.put("currentWeeklyKm", BigDecimal.valueOf(8 + number % 5));
    snapshot.put("longestRecentRunKm", BigDecimal.valueOf(4));
    ObjectNode request = (ObjectNode) athlete.get("request");
    request.put("race", "marathon").put("weeks", BigDecimal.TEN);
    request.remove(List.of("raceDate", "goalTime", "otherRaces", "blockedDates"));
    return Canonical.bytes(athlete);
  }

  private ObjectNode athlete(int number) {
    ObjectNode athlete = samples.get(number % samples.size()).deepCopy();
    int round = number / samples.size();
    athlete.put("id", athlete.get("id").stringValue() + "-" + number);
    athlete.put("age", add(athlete.get("age"), round % 7 - 3));
    ObjectNode snapshot = (ObjectNode) athlete.get("snapshot");
    int percent = 90 + round % 31;
    scale(snapshot, "currentWeeklyKm", percent);
    scale(snapshot, "longestRecentRunKm", percent);
    if (round % 3 > 0) {
      ((ObjectNode) athlete.get("request")).put("goal", GOALS.get(round / 3 % GOALS.size()));
    }
    return athlete;
  }

  private static BigDecimal add(JsonNode number, int more) {
    return number.decimalValue().add(BigDecimal.valueOf(more)).max(BigDecimal.valueOf(14));
  }

  private static void scale(ObjectNode object, String name, int percent) {
    BigDecimal value = object.get(name).decimalValue();
    BigDecimal scaled = value.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    object.put(name, scaled.setScale(1, RoundingMode.HALF_UP));
  }
}
