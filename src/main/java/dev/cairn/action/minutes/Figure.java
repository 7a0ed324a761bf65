package dev.cairn.action.minutes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ObjectNode;

/** A figure of the minutes, to four places, which is finer than anybody answers. */
final class Figure {
  private static final int PLACES = 4;

  private Figure() {}

  static double of(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN).doubleValue();
  }

  static void put(ObjectNode node, String name, double value) {
    node.put(name, of(value));
  }
}
