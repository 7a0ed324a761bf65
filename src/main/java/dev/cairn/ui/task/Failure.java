package dev.cairn.ui.task;

import dev.cairn.action.Refused;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.trail.DamagedPlan;

/**
 * Why work came to nothing, as a person reads it.
 *
 * @param sentence what, where, what to do
 * @param expected whether the sentence says all there is to say; otherwise the cause is a fault
 */
public record Failure(String sentence, boolean expected, Throwable cause) {
  static Failure of(Throwable cause) {
    String message = cause.getMessage();
    boolean expected =
        cause instanceof Refused || cause instanceof Unavailable || cause instanceof DamagedPlan;
    return message != null && expected
        ? new Failure(message, true, cause)
        : new Failure(cause.toString(), false, cause);
  }
}
