package dev.cairn.trail;

import dev.cairn.json.Canonical;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of the athlete's file that is told otherwise, as JSON; null where it is not told. */
public record FactChange(String field, @Nullable String before, @Nullable String after) {
  /** The fields that differ, by name; lists count as one value. */
  public static List<FactChange> between(JsonNode before, JsonNode after) {
    List<FactChange> changes = new ArrayList<>();
    collect("", before, after, changes);
    return changes;
  }

  private static void collect(
      String field, JsonNode before, JsonNode after, List<FactChange> changes) {
    if (before.isObject() && after.isObject()) {
      SortedSet<String> names = new TreeSet<>(before.propertyNames());
      names.addAll(after.propertyNames());
      for (String name : names) {
        String path = field.isEmpty() ? name : field + "." + name;
        collect(path, before.path(name), after.path(name), changes);
      }
      return;
    }
    String was = json(before);
    String is = json(after);
    if (was == null ? is != null : !was.equals(is)) {
      changes.add(new FactChange(field, was, is));
    }
  }

  private static @Nullable String json(JsonNode value) {
    return value.isMissingNode()
        ? null
        : new String(Canonical.bytes(value), StandardCharsets.UTF_8);
  }

  /** Whether this field holds that one, lies in it, or is it. */
  public boolean concerns(String other) {
    return field.equals(other) || within(field, other) || within(other, field);
  }

  private static boolean within(String inner, String outer) {
    return inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
  }
}
