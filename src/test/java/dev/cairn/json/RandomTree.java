package dev.cairn.json;

import java.math.BigDecimal;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON values of every kind, the same for the same seed. */
final class RandomTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;

  RandomTree(long seed) {
    this.random = new Random(seed);
  }

  JsonNode value(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2, 3 -> NODES.numberNode(new BigDecimal(Double.toString(number())));
      case 4 -> NODES.stringNode(text());
      case 5 -> list(depth);
      default -> object(depth);
    };
  }

  private ArrayNode list(int depth) {
    ArrayNode list = NODES.arrayNode();
    for (int left = random.nextInt(5); left > 0; left--) {
      list.add(value(depth - 1));
    }
    return list;
  }

  private ObjectNode object(int depth) {
    ObjectNode object = NODES.objectNode();
    for (int left = random.nextInt(6); left > 0; left--) {
      object.set(text(), value(depth - 1));
    }
    return object;
  }

  /** Any double, or one such as plans have; none beyond what files may hold. */
  double number() {
    if (random.nextBoolean()) {
      return random.nextLong(-9_999_999, 9_999_999) / 1e3;
    }
    double any = Double.longBitsToDouble(random.nextLong());
    boolean usable = Double.isFinite(any) && Math.abs(Math.log10(Math.abs(any))) < 270;
    return usable ? any : random.nextDouble();
  }

  /** Every plane, controls and pairs of surrogates; no halves. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(7); left > 0; left--) {
      int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
      text.appendCodePoint(point >= 0xD800 && point <= 0xDFFF ? 0xFB33 : point);
    }
    return text.toString();
  }
}
