package dev.cairn.pack.meeting;

import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Which rule an answer would become.
 *
 * @param modifier the modifier whose value is asked for; null: there is none yet
 * @param condition for whom it would hold; in a pair {level} stands for the threshold
 * @param step to which the number is rounded, toward the safe side
 */
public record Target(
    @Nullable String modifier,
    String condition,
    Quantity quantity,
    Operation operation,
    double step) {
  /** Which way such a rule is careful: caps and factors below, floors above. */
  public SafeSide careful() {
    return operation == Operation.AT_LEAST ? SafeSide.HIGHER : SafeSide.LOWER;
  }
}
