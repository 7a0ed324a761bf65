package dev.cairn.trail;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The first member in which two lines differ; null where a line does not have it. */
public record FirstDifference(String member, @Nullable JsonNode before, @Nullable JsonNode after) {
  /** Null when both hold the same, however they are laid out. The hash is looked at last. */
  public static @Nullable FirstDifference between(byte[] before, byte[] after) throws DamagedPlan {
    return between("", root(before), root(after));
  }

  private static JsonNode root(byte[] line) throws DamagedPlan {
    try {
      return JsonFile.read(line).root();
    } catch (JsonProblem broken) {
      throw new DamagedPlan("The line is not valid JSON: " + broken.getMessage() + ".");
    }
  }

  private static @Nullable FirstDifference between(String path, JsonNode was, JsonNode is) {
    if (was.isObject() && is.isObject()) {
      return inObjects(path, was, is);
    }
    if (was.isArray() && is.isArray()) {
      return inLists(path, was, is);
    }
    return same(was, is)
        ? null
        : new FirstDifference(path.isEmpty() ? "the whole line" : path, known(was), known(is));
  }

  private static @Nullable FirstDifference inObjects(String path, JsonNode was, JsonNode is) {
    SortedSet<String> names = new TreeSet<>(was.propertyNames());
    names.addAll(is.propertyNames());
    boolean hashed = path.isEmpty() && names.remove("hash");
    for (String name : names) {
      String member = path.isEmpty() ? name : path + "." + name;
      FirstDifference found = between(member, was.path(name), is.path(name));
      if (found != null) {
        return found;
      }
    }
    return hashed ? between("hash", was.path("hash"), is.path("hash")) : null;
  }

  private static @Nullable FirstDifference inLists(String path, JsonNode was, JsonNode is) {
    for (int item = 0; item < Math.max(was.size(), is.size()); item++) {
      FirstDifference found = between(path + "[" + item + "]", was.path(item), is.path(item));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean same(JsonNode was, JsonNode is) {
    return was.isNumber() && is.isNumber()
        ? was.decimalValue().compareTo(is.decimalValue()) == 0
        : was.equals(is);
  }

  private static @Nullable JsonNode known(JsonNode value) {
    return value.isMissingNode() ? null : value;
  }
}
