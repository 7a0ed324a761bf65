package dev.cairn.action.athlete;

import dev.cairn.action.Change;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.Subject;
import dev.cairn.trail.FactChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every file an athlete ever had here, and where each field of the last one comes from. */
public final class AthletePast {
  private static final String AS_OF = "asOf";

  private final List<Version> versions = new ArrayList<>();
  private final List<Map<String, Origin>> origins = new ArrayList<>();
  private final ZoneId zone;

  private AthletePast(ZoneId zone) {
    this.zone = zone;
  }

  /** How a value came in. */
  public enum Way {
    /** With a file, which tells of a day. */
    FILE,
    /** A coach typed it. */
    TYPED
  }

  /**
   * Where a value comes from.
   *
   * @param date the day it tells of: of a file the day in it, of what was typed that day
   * @param actor who took it in
   */
  public record Origin(Way way, LocalDate date, String actor) {}

  /**
   * A file as it came.
   *
   * @param kind what was done, as entries call it
   * @param changes what differs from the one before; empty for the first
   */
  public record Version(Instant time, String kind, String actor, List<FactChange> changes) {
    public Version {
      changes = List.copyOf(changes);
    }
  }

  private record Known(byte[] bytes, Map<String, Origin> origins) {}

  public static AthletePast of(Records records, Subject athlete, ZoneId zone) {
    AthletePast past = new AthletePast(zone);
    List<Known> known = new ArrayList<>();
    records.past(Thing.ATHLETE, athlete).forEach(entry -> past.add(entry, known));
    return past;
  }

  private void add(Records.Past entry, List<Known> known) {
    Change change = entry.change();
    JsonNode before = node(change.before());
    JsonNode after = node(change.after());
    Instant time = Instant.parse(entry.time());
    List<FactChange> changes = FactChange.between(before, after);
    versions.add(
        new Version(
            time, entry.kind(), entry.actor(), change.before() == null ? List.of() : changes));
    byte[] bytes = change.after();
    if (bytes == null) {
      origins.add(Map.of());
      return;
    }
    Map<String, Origin> now = back(entry.kind(), bytes, known);
    if (now == null) {
      now = told(entry, changes, after, time);
    }
    origins.add(now);
    known.add(new Known(bytes, now));
  }

  /** A step back or forth brings an earlier file, with what was known of it. */
  private static @Nullable Map<String, Origin> back(String kind, byte[] file, List<Known> known) {
    if (!kind.startsWith("step.")) {
      return null;
    }
    for (Known one : known.reversed()) {
      if (Arrays.equals(one.bytes(), file)) {
        return one.origins();
      }
    }
    return null;
  }

  private Map<String, Origin> told(
      Records.Past entry, List<FactChange> changes, JsonNode file, Instant time) {
    boolean typed = entry.kind().equals(EnterAthlete.KIND.name());
    LocalDate day = time.atZone(zone).toLocalDate();
    Map<String, Origin> now = new TreeMap<>();
    if (typed && !origins.isEmpty()) {
      now.putAll(origins.getLast());
      Origin origin = new Origin(Way.TYPED, day, entry.actor());
      changes.forEach(change -> now.put(change.field(), origin));
      return now;
    }
    Origin origin =
        new Origin(typed ? Way.TYPED : Way.FILE, typed ? day : asOf(file, day), entry.actor());
    JsonNode nothing = JsonNodeFactory.instance.objectNode();
    FactChange.between(nothing, file).forEach(fact -> put(fact.field(), file, origin, now));
    return now;
  }

  /** Objects are told field by field. */
  private static void put(String field, JsonNode file, Origin origin, Map<String, Origin> into) {
    JsonNode value = file;
    for (String step : field.split("\\.")) {
      value = value.path(step);
    }
    if (value.isObject()) {
      value.propertyNames().forEach(name -> put(field + "." + name, file, origin, into));
    } else {
      into.put(field, origin);
    }
  }

  private static LocalDate asOf(JsonNode file, LocalDate otherwise) {
    String text = file.path("snapshot").path(AS_OF).asString("");
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }

  /** The oldest first. */
  public List<Version> versions() {
    return List.copyOf(versions);
  }

  /** Where a field of the file as it is now comes from: of several parts the one told last. */
  public Optional<Origin> origin(String field) {
    if (origins.isEmpty()) {
      return Optional.empty();
    }
    Origin found = null;
    for (Map.Entry<String, Origin> one : origins.getLast().entrySet()) {
      boolean concerns = one.getKey().equals(field) || one.getKey().startsWith(field + ".");
      if (concerns && (found == null || found.date().isBefore(one.getValue().date()))) {
        found = one.getValue();
      }
    }
    return Optional.ofNullable(found);
  }

  private static JsonNode node(byte @Nullable [] json) {
    if (json == null) {
      return JsonNodeFactory.instance.objectNode();
    }
    try {
      return JsonFile.read(json).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A recorded athlete is not valid JSON", broken);
    }
  }
}
