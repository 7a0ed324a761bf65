package dev.cairn.action;

import dev.cairn.ledger.Subject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One thing before and after an action, as canonical JSON; null where there is none. Swapped it is
 * its own inverse, so that nothing needs code of its own to be undone.
 *
 * @param part tells several things of a kind about one subject apart; empty where there is only one
 * @param plan the line of a plan that is named here for the first time
 */
public record Change(
    Thing thing,
    Subject subject,
    String part,
    byte @Nullable [] before,
    byte @Nullable [] after,
    byte @Nullable [] plan) {
  public static Change of(
      Thing thing,
      Subject subject,
      String part,
      byte @Nullable [] before,
      byte @Nullable [] after) {
    return new Change(thing, subject, part, before, after, null);
  }

  /** Plans stay where they are, so going back needs no line. */
  Change inverse() {
    return new Change(thing, subject, part, after, before, null);
  }

  /** The same once more; its plan lies where it was brought first. */
  Change again() {
    return new Change(thing, subject, part, before, after, null);
  }

  boolean changesNothing() {
    return Arrays.equals(before, after);
  }
}
