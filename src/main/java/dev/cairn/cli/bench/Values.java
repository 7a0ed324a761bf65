package dev.cairn.cli.bench;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.json.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values of a finished line in the order in which they are written, ready to be formatted. */
sealed interface Values {
  void write(CanonicalWriter out);

  record Text(String text) implements Values {
    @Override
    public void write(CanonicalWriter out) {
      out.text(text);
    }
  }

  record Thousandths(long number) implements Values {
    @Override
    public void write(CanonicalWriter out) {
      out.thousandths(number);
    }
  }

  record Flag(boolean yes) implements Values {
    @Override
    public void write(CanonicalWriter out) {
      out.bool(yes);
    }
  }

  record Nothing() implements Values {
    @Override
    public void write(CanonicalWriter out) {
      out.nothing();
    }
  }

  record Items(Values[] items) implements Values {
    @Override
    public void write(CanonicalWriter out) {
      out.beginArray();
      for (Values item : items) {
        item.write(out);
      }
      out.endArray();
    }
  }

  record Members(Member[] members) implements Values {
    @Override
    public void write(CanonicalWriter out) {
      out.beginObject();
      for (Member member : members) {
        member.write(out);
      }
      out.endObject();
    }
  }

  /** A member; names of our own are ready as bytes, as the plan's own writer has them. */
  record Member(@Nullable Key key, String name, Values value) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]+");

    static Member of(Map.Entry<String, JsonNode> member) {
      String name = member.getKey();
      Key key = PLAIN.matcher(name).matches() ? Key.of(name) : null;
      return new Member(key, name, Values.of(member.getValue()));
    }

    void write(CanonicalWriter out) {
      value.write(key == null ? out.name(name) : out.name(key));
    }
  }

  /** The values of a canonical line. */
  static Values of(byte[] line) {
    try {
      return of(JsonFile.read(line).root());
    } catch (JsonProblem broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private static Values of(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> members(node);
      case ARRAY -> new Items(node.valueStream().map(Values::of).toArray(Values[]::new));
      case STRING -> new Text(node.stringValue());
      case NUMBER -> new Thousandths(thousandths(node.decimalValue()));
      case BOOLEAN -> new Flag(node.booleanValue());
      case NULL -> new Nothing();
      default -> throw new IllegalArgumentException("Not a JSON value: " + node.getNodeType());
    };
  }

  private static Values members(JsonNode node) {
    List<Map.Entry<String, JsonNode>> sorted = new ArrayList<>(node.properties());
    sorted.sort(Comparator.comparing(Map.Entry::getKey));
    return new Members(sorted.stream().map(Member::of).toArray(Member[]::new));
  }

  private static long thousandths(BigDecimal number) {
    return number.movePointRight(3).longValueExact();
  }
}
