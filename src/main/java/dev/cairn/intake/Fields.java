package dev.cairn.intake;

import dev.cairn.json.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The fields of one object, asked for one by one. What is wrong goes to the findings; the caller
 * gets a stand-in and goes on, so that all problems of a file are found together.
 */
public final class Fields {
  private final JsonNode object;
  private final FieldPath path;
  private final Findings findings;
  private final SequencedSet<String> known = new LinkedHashSet<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  /** False where no object stands: that is said once, not field by field. */
  private final boolean readable;

  /** The fields of a value that should be an object. */
  public Fields(JsonNode value, FieldPath path, Findings findings) {
    this(value, path, findings, value.isObject());
    if (!readable) {
      wrong(path, value, "an object in { }", null);
    }
  }

  private Fields(JsonNode value, FieldPath path, Findings findings, boolean readable) {
    this.object = readable ? value : JsonNodeFactory.instance.objectNode();
    this.path = path;
    this.findings = findings;
    this.readable = readable;
  }

  public FieldPath path(String name) {
    return path.member(name);
  }

  public boolean has(String name) {
    known.add(name);
    JsonNode value = object.get(name);
    return value != null && !value.isNull();
  }

  /** The value, or null where the file has none or a wrong one. */
  public <T> @Nullable T optional(String name, Kind<T> kind) {
    return has(name) ? read(object.required(name), path(name), kind) : null;
  }

  public <T> T optional(String name, Kind<T> kind, T otherwise) {
    T value = optional(name, kind);
    return value == null ? otherwise : value;
  }

  /** As optional, but no plan can be made without it, and the sentence says why. */
  public <T> T required(String name, Kind<T> kind, String why, T standIn) {
    if (!has(name)) {
      missing.put(name, why);
      return standIn;
    }
    return optional(name, kind, standIn);
  }

  public <T> List<T> list(String name, Kind<T> kind) {
    List<T> values = new ArrayList<>();
    List<JsonNode> items = items(name);
    for (int at = 0; at < items.size(); at++) {
      T value = read(items.get(at), path(name).item(at), kind);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** A list of objects. */
  public List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    List<JsonNode> items = items(name);
    for (int at = 0; at < items.size(); at++) {
      objects.add(new Fields(items.get(at), path(name).item(at), findings));
    }
    return objects;
  }

  /** An object in this one; only to be asked for when it is there. */
  public Fields object(String name) {
    known.add(name);
    return new Fields(object.required(name), path(name), findings);
  }

  /** As object, but when there is none that is the one thing said about it. */
  public Fields requiredObject(String name, String why) {
    if (has(name)) {
      return object(name);
    }
    missing.put(name, why);
    return new Fields(object, path(name), findings, false);
  }

  /** Two fields of which one must be there. */
  public void requireOne(String first, String second, String why) {
    if (!has(first) && !has(second)) {
      missing.put(first, second + " is missing too, and " + why);
    }
  }

  /** To be called when all fields have been asked for: reports the others and those missing. */
  public void finish() {
    if (!readable) {
      return;
    }
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        unknown(name);
      }
    }
    missing.forEach((name, why) -> findings.problem(path(name), "is missing; " + why + "."));
  }

  private void unknown(String name) {
    String meant = Spelling.nearest(name, unused());
    if (meant != null) {
      missing.remove(meant);
    }
    findings.problem(
        path(name),
        "is not a field of "
            + findings.what()
            + "."
            + (meant == null ? "" : " Maybe you meant " + meant + "."));
  }

  private List<String> unused() {
    return known.stream().filter(name -> !object.has(name)).toList();
  }

  private List<JsonNode> items(String name) {
    if (!has(name)) {
      return List.of();
    }
    JsonNode value = object.required(name);
    if (!value.isArray()) {
      wrong(path(name), value, "a list in [ ]", null);
      return List.of();
    }
    return List.copyOf(value.values());
  }

  private <T> @Nullable T read(JsonNode value, FieldPath at, Kind<T> kind) {
    T read = kind.read(value);
    if (read == null) {
      wrong(at, value, kind.expected(), kind.nearest(value));
    }
    return read;
  }

  private void wrong(FieldPath at, JsonNode value, String expected, @Nullable String meant) {
    findings.problem(
        at,
        "is "
            + Shown.value(value)
            + ", but must be "
            + expected
            + "."
            + (meant == null ? "" : " Maybe you meant " + meant + "."));
  }
}
