package dev.cairn.trail;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a stored plan; asking for what is not there names the missing field. */
final class Stored {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

  /** Reads one object of a list. */
  interface Part<T> {
    T read(Stored object) throws DamagedPlan;
  }

  private final JsonNode object;
  private final String path;

  Stored(JsonNode object, String path) throws DamagedPlan {
    this.object = object;
    this.path = path;
    if (!object.isObject()) {
      throw new DamagedPlan(
          (path.isEmpty() ? "The plan" : path) + " is not an object, so this is no whole plan.");
    }
  }

  boolean has(String name) {
    JsonNode value = object.get(name);
    return value != null && !value.isNull();
  }

  String text(String name) throws DamagedPlan {
    JsonNode value = object.path(name);
    if (!value.isString()) {
      throw damaged(name, "a text");
    }
    return value.stringValue();
  }

  @Nullable String optionalText(String name) throws DamagedPlan {
    return has(name) ? text(name) : null;
  }

  boolean flag(String name) throws DamagedPlan {
    if (!object.path(name).isBoolean()) {
      throw damaged(name, "true or false");
    }
    return object.path(name).booleanValue();
  }

  int whole(String name) throws DamagedPlan {
    BigDecimal number = number(name);
    if (number.stripTrailingZeros().scale() > 0) {
      throw damaged(name, "a whole number");
    }
    return number.intValueExact();
  }

  @Nullable Integer optionalWhole(String name) throws DamagedPlan {
    return has(name) ? whole(name) : null;
  }

  BigDecimal number(String name) throws DamagedPlan {
    JsonNode value = object.path(name);
    if (!value.isNumber() || value.decimalValue().abs().compareTo(LARGEST) > 0) {
      throw damaged(name, "a number");
    }
    return value.decimalValue();
  }

  @Nullable BigDecimal optionalNumber(String name) throws DamagedPlan {
    return has(name) ? number(name) : null;
  }

  LocalDate date(String name) throws DamagedPlan {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeException noDate) {
      throw damaged(name, "a date");
    }
  }

  <T> T word(String name, T[] values, Function<T, String> word) throws DamagedPlan {
    String text = text(name);
    for (T value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    throw damaged(name, "a word this version knows");
  }

  Stored object(String name) throws DamagedPlan {
    return new Stored(object.path(name), at(name));
  }

  JsonNode node(String name) throws DamagedPlan {
    return object(name).object;
  }

  <T> List<T> list(String name, Part<T> part) throws DamagedPlan {
    List<T> parts = new ArrayList<>();
    JsonNode items = items(name);
    for (int item = 0; item < items.size(); item++) {
      parts.add(part.read(new Stored(items.required(item), at(name) + "[" + item + "]")));
    }
    return parts;
  }

  List<String> texts(String name) throws DamagedPlan {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(name)) {
      if (!item.isString()) {
        throw damaged(name, "a list of texts");
      }
      texts.add(item.stringValue());
    }
    return texts;
  }

  private JsonNode items(String name) throws DamagedPlan {
    JsonNode items = object.path(name);
    if (!items.isArray()) {
      throw damaged(name, "a list");
    }
    return items;
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private DamagedPlan damaged(String name, String expected) {
    return new DamagedPlan(
        object.has(name)
            ? at(name) + " is not " + expected + ", so this is no whole plan."
            : at(name) + " is missing, so this is no whole plan.");
  }
}
