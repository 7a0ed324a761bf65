package dev.cairn.engine.session;

import org.jspecify.annotations.Nullable;

/**
 * A run at easy pace.
 *
 * @param typeWhy the decision that made it one
 * @param stridesWhy the decision that ends it with strides, or null without
 */
record EasyRun(PlannedWeek.Run run, String typeWhy, @Nullable String stridesWhy) {
  /** A run whose place in the pattern says it all. */
  static EasyRun placed(PlannedWeek.Run run) {
    return new EasyRun(run, run.roleWhy(), null);
  }
}
