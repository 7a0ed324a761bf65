package dev.cairn.trail;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * A change of the request that a plan could be made with. The value is text, a whole number, a
 * number with at most three decimals, or a sorted map of such values when several change together.
 */
public record WouldWork(String change, Object value) {
  public WouldWork {
    requireWritable(value);
  }

  private static void requireWritable(Object value) {
    switch (value) {
      case String _, Integer _, BigDecimal _ -> {}
      case SortedMap<?, ?> several -> several.values().forEach(WouldWork::requireWritable);
      default -> throw new IllegalArgumentException("Files cannot hold " + value);
    }
  }
}
