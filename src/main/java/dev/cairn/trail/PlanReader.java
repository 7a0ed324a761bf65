package dev.cairn.trail;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads plans that {@link PlanJson} wrote. */
public final class PlanReader {
  private PlanReader() {}

  /** The plan, whether or not somebody changed it after it was made. */
  public static StoredPlan read(byte[] line) throws DamagedPlan {
    return plan(root(line));
  }

  /** The plan, refused when its content and its hash do not belong together. */
  public static StoredPlan readVerified(byte[] line) throws DamagedPlan {
    JsonNode root = root(line);
    StoredPlan plan = plan(root);
    String actual = contentHash(root);
    if (!actual.equals(plan.hash())) {
      throw new DamagedPlan(
          "The plan was changed after it was made: it carries the hash "
              + shortened(plan.hash())
              + ", but its content has "
              + shortened(actual)
              + ".");
    }
    return plan;
  }

  /** The hash that belongs to the content of this line, whatever hash it carries. */
  public static String contentHash(byte[] line) throws DamagedPlan {
    return contentHash(root(line));
  }

  private static JsonNode root(byte[] line) throws DamagedPlan {
    try {
      return JsonFile.read(line).root();
    } catch (JsonProblem broken) {
      throw new DamagedPlan("The plan is not valid JSON: " + broken.getMessage() + ".");
    }
  }

  private static StoredPlan plan(JsonNode root) throws DamagedPlan {
    Stored plan = new Stored(root, "");
    otherAnswer(plan);
    newer(plan);
    Trail trail = new StoredTrail(plan).read();
    StoredPlan read =
        new StoredPlan(
            plan.text("athleteId"),
            plan.text("engineVersion"),
            plan.list("packs", PlanReader::pack),
            plan.word("race", Race.values(), Race::word),
            plan.date("raceDate"),
            plan.word("goal", Goal.values(), Goal::word),
            plan.list("weeks", week -> week(week, trail)),
            trail,
            plan.list("relaxed", PlanReader::relaxation),
            plan.list("warnings", PlanReader::warning),
            plan.node("input"),
            plan.text("hash"));
    if (read.weeks().isEmpty()) {
      throw new DamagedPlan("weeks is empty, so this is no whole plan.");
    }
    return read;
  }

  /** Refusals and errors are lines of the same file and easily taken for plans. */
  private static void otherAnswer(Stored line) throws DamagedPlan {
    if (line.has("refusal")) {
      throw new DamagedPlan(
          "This is a refusal, not a plan: " + line.object("refusal").text("reason"));
    }
    if (line.has("error")) {
      throw new DamagedPlan(
          "This is an error, not a plan: " + line.object("error").text("message"));
    }
  }

  private static void newer(Stored plan) throws DamagedPlan {
    int schema = plan.whole("schema");
    if (schema != PlanJson.SCHEMA) {
      throw new DamagedPlan(
          "The plan has schema "
              + schema
              + ", but this version reads "
              + PlanJson.SCHEMA
              + ". Maybe it needs a newer Cairn.");
    }
  }

  private static PackRef pack(Stored pack) throws DamagedPlan {
    return new PackRef(pack.text("id"), pack.text("version"), pack.text("sha256"));
  }

  private static Relaxation relaxation(Stored part) throws DamagedPlan {
    return new Relaxation(
        part.whole("week"),
        part.text("rule"),
        part.text("by"),
        part.text("message"),
        part.text("why"));
  }

  private static Warning warning(Stored part) throws DamagedPlan {
    return new Warning(part.text("code"), part.text("message"), part.texts("why"));
  }

  private static StoredWeek week(Stored week, Trail trail) throws DamagedPlan {
    int number = week.whole("weekNumber");
    return new StoredWeek(
        number,
        week.date("weekStartDate"),
        week.date("weekEndDate"),
        week.word("weekType", WeekType.values(), WeekType::word),
        week.number("plannedDistanceKm"),
        week.list("days", day -> day(day, trail)),
        why(week, "Week " + number, trail));
  }

  private static StoredDay day(Stored day, Trail trail) throws DamagedPlan {
    return new StoredDay(
        day.date("date"),
        day.word("workoutType", WorkoutType.values(), WorkoutType::word),
        day.optionalNumber("plannedDistanceKm"),
        day.optionalWhole("plannedDurationMins"),
        day.optionalText("intensity"),
        day.optionalText("targetPace"),
        day.optionalText("targetHrZone"),
        day.has("workoutStructure") ? day.node("workoutStructure") : null,
        why(day, day.text("date"), trail));
  }

  private static List<String> why(Stored place, String name, Trail trail) throws DamagedPlan {
    List<String> why = place.texts("why");
    if (why.isEmpty()) {
      throw new DamagedPlan(name + " has no reason: its why is empty.");
    }
    for (String id : why) {
      if (trail.find(id) == null) {
        throw new DamagedPlan(name + " points to the decision " + id + ", which is missing.");
      }
    }
    return why;
  }

  private static String contentHash(JsonNode root) {
    JsonNode content = root.deepCopy();
    if (content instanceof ObjectNode members) {
      members.remove("hash");
    }
    return HexFormat.of().formatHex(PlanJson.sha256().digest(Canonical.bytes(content)));
  }

  private static String shortened(String hash) {
    return hash.length() > 12 ? hash.substring(0, 12) + "..." : hash;
  }
}
