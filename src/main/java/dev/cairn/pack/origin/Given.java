package dev.cairn.pack.origin;

import java.util.List;

/**
 * An answer of somebody, without a name.
 *
 * @param values lowest, best and highest, or one for each runner of a pair
 * @param sureness in per cent; 0 where it was not asked
 * @param reason in the coach's words; may be empty
 */
public record Given(List<Double> values, int sureness, String reason) {
  public Given {
    values = List.copyOf(values);
  }
}
