package dev.cairn.engine.whatif;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One way walked by ever longer strides, then back to the first step that makes a difference. */
final class Walk {
  private final Way way;
  private final Asking asking;
  private final Map<Integer, Optional<String>> known = new TreeMap<>();

  Walk(Way way, Asking asking) {
    this.way = way;
    this.asking = asking;
  }

  /**
   * The first step found that holds while the one before it does not; 0 when neither the first nor
   * the last step does.
   */
  int first(Predicate<@Nullable String> holds) {
    if (!holds.test(value(1)) && !holds.test(value(way.length()))) {
      return 0;
    }
    int before = 0;
    int at = 1;
    while (!holds.test(value(at))) {
      before = at;
      at = Math.min(2 * at, way.length());
    }
    while (at - before > 1) {
      int middle = (before + at) >>> 1;
      if (holds.test(value(middle))) {
        at = middle;
      } else {
        before = middle;
      }
    }
    return at;
  }

  /** What the plan has at a step; null where there is no plan. */
  @Nullable String value(int step) {
    return known
        .computeIfAbsent(step, at -> Optional.ofNullable(asking.value(way.step(at).to())))
        .orElse(null);
  }
}
