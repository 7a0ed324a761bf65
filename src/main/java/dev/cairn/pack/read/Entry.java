package dev.cairn.pack.read;

import dev.cairn.pack.PackRefused;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.WrittenCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value inside a pack file that knows where it stands. The schema has checked its form. */
public record Entry(PackFile file, String pointer, JsonNode node) {
  /** The member of this name, which must be there. */
  public Entry field(String name) throws PackRefused {
    Entry found = optional(name);
    if (found == null) {
      throw refuse("\"" + name + "\" is missing", "it was removed by mistake");
    }
    return found;
  }

  /** The member of this name, or null when it is missing or null. */
  public @Nullable Entry optional(String name) {
    JsonNode member = node.get(name);
    return member == null || member.isNull() ? null : child(name, member);
  }

  public String text(String name) throws PackRefused {
    return field(name).node.asString();
  }

  public double number(String name) throws PackRefused {
    return field(name).node.asDouble();
  }

  public int whole(String name) throws PackRefused {
    return field(name).node.asInt();
  }

  public int whole(String name, int otherwise) {
    Entry found = optional(name);
    return found == null ? otherwise : found.node.asInt();
  }

  public boolean flag(String name) throws PackRefused {
    return field(name).node.asBoolean();
  }

  /** A number that may be missing. */
  public @Nullable Double maybeNumber(String name) {
    Entry found = optional(name);
    return found == null ? null : found.node.asDouble();
  }

  /** A whole number that may be missing. */
  public @Nullable Integer maybeWhole(String name) {
    Entry found = optional(name);
    return found == null ? null : found.node.asInt();
  }

  /** The items of the list of this name, in order. */
  public List<Entry> list(String name) throws PackRefused {
    Entry list = field(name);
    List<Entry> items = new ArrayList<>();
    for (JsonNode item : list.node) {
      items.add(list.child(Integer.toString(items.size()), item));
    }
    return items;
  }

  /** The members of the object of this name, by name. */
  public SortedMap<String, Entry> members(String name) throws PackRefused {
    Entry object = field(name);
    SortedMap<String, Entry> members = new TreeMap<>();
    for (String member : object.node.propertyNames()) {
      members.put(member, object.field(member));
    }
    return members;
  }

  /** This text as one of the words of an enum. */
  public <T> T word(T[] values, Function<T, String> word) throws PackRefused {
    return word(node.asString(), values, word);
  }

  /** Any text that belongs to this place as one of the words of an enum. */
  public <T> T word(String text, T[] values, Function<T, String> word) throws PackRefused {
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    throw refuse("there is no word \"" + text + "\" here", "it is misspelt");
  }

  /** The condition of this name, read and type-checked. */
  public WrittenCondition condition(String name) throws PackRefused {
    Entry text = field(name);
    try {
      return WrittenCondition.of(text.node.asString());
    } catch (ConditionProblem problem) {
      throw text.refuse(problem);
    }
  }

  public PackRefused refuse(String message, String maybe) {
    return new PackRefused(file.problem(pointer, message, maybe));
  }

  /** Refuses the condition that stands here. */
  public PackRefused refuse(ConditionProblem problem) {
    return new PackRefused(file.problem(pointer, problem));
  }

  private Entry child(String name, JsonNode member) {
    String step = name.replace("~", "~0").replace("/", "~1");
    return new Entry(file, pointer + "/" + step, member);
  }
}
