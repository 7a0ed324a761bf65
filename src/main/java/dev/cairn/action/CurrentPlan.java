package dev.cairn.action;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Subject;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Which plan of an athlete stands.
 *
 * @param made the hash of the plan as the engine made it
 * @param hash the hash of the plan as it stands; the same while no coach changed anything
 * @param changes what coaches changed, in order; applied to the one they give the other
 */
public record CurrentPlan(Subject athlete, String made, String hash, List<PlanChange> changes) {
  private static final Key CAUSE = Key.of("cause");
  private static final Key CHANGES = Key.of("changes");
  private static final Key COPY_TO = Key.of("copyTo");
  private static final Key DATE = Key.of("date");
  private static final Key MADE = Key.of("made");
  private static final Key PLAN = Key.of("plan");
  private static final Key STEPS = Key.of("steps");
  private static final Key TO = Key.of("to");
  private static final Key TYPE = Key.of("type");
  private static final Key UNTIL = Key.of("until");
  private static final Key WEEK_TO = Key.of("weekTo");

  public CurrentPlan {
    changes = List.copyOf(changes);
  }

  /** As the engine made it. */
  public static CurrentPlan made(Subject athlete, String hash) {
    return new CurrentPlan(athlete, hash, hash, List.of());
  }

  public byte[] toBytes() {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(CHANGES);
    write(changes, out);
    out.name(MADE).text(made).name(PLAN).text(hash);
    return out.endObject().toBytes();
  }

  /** Changes as a list, where something else of JSON is being written. */
  public static void write(List<PlanChange> changes, CanonicalWriter out) {
    out.beginArray();
    changes.forEach(change -> write(change, out));
    out.endArray();
  }

  private static void write(PlanChange change, CanonicalWriter out) {
    out.beginObject();
    if (change instanceof PlanChange.Away(var from, var to, var cause)) {
      out.name(CAUSE).text(cause.word()).name(DATE).text(from.toString());
      out.name(UNTIL).text(to.toString()).endObject();
      return;
    }
    if (change instanceof PlanChange.Copied copied) {
      out.name(COPY_TO).text(copied.to().toString());
    }
    out.name(DATE).text(change.date().toString());
    switch (change) {
      case PlanChange.WeeksSwapped swapped -> out.name(WEEK_TO).text(swapped.to().toString());
      case PlanChange.Copied copied -> {}
      case PlanChange.Away away -> {}
      case PlanChange.Moved moved -> out.name(TO).text(moved.to().toString());
      case PlanChange.Resized resized -> out.name(STEPS).integer(resized.steps());
      case PlanChange.Retyped retyped -> out.name(TYPE).text(retyped.type().word());
    }
    out.endObject();
  }

  static CurrentPlan read(Subject athlete, JsonNode json) {
    return new CurrentPlan(
        athlete,
        json.path("made").asString(""),
        json.path("plan").asString(""),
        changes(json.path("changes")));
  }

  /** A list of changes as it was written. */
  public static List<PlanChange> changes(JsonNode list) {
    List<PlanChange> changes = new ArrayList<>();
    list.forEach(change -> changes.add(change(change)));
    return changes;
  }

  private static PlanChange change(JsonNode json) {
    LocalDate date = LocalDate.parse(json.path("date").asString(""));
    if (json.has("to")) {
      return new PlanChange.Moved(date, date(json, "to"));
    }
    if (json.has("copyTo")) {
      return new PlanChange.Copied(date, date(json, "copyTo"));
    }
    if (json.has("weekTo")) {
      return new PlanChange.WeeksSwapped(date, date(json, "weekTo"));
    }
    if (json.has("cause")) {
      return new PlanChange.Away(date, date(json, "until"), cause(json.path("cause").asString("")));
    }
    if (json.has("steps")) {
      return new PlanChange.Resized(date, json.path("steps").intValue());
    }
    String word = json.path("type").asString("");
    for (WorkoutType type : WorkoutType.values()) {
      if (type.word().equals(word)) {
        return new PlanChange.Retyped(date, type);
      }
    }
    throw new IllegalStateException("A day was changed into \"" + word + "\", which is unknown");
  }

  private static LocalDate date(JsonNode json, String name) {
    return LocalDate.parse(json.path(name).asString(""));
  }

  private static PlanChange.Cause cause(String word) {
    for (PlanChange.Cause cause : PlanChange.Cause.values()) {
      if (cause.word().equals(word)) {
        return cause;
      }
    }
    throw new IllegalStateException("Somebody is away for \"" + word + "\", which is unknown");
  }
}
