package dev.cairn.strength.feature;

import java.time.LocalDateTime;

/**
 * Whether strength went down. Only sessions whose effort was told are compared: a set that was
 * stopped early says nothing of what could have been lifted.
 */
final class OneRepMaxChange {
  private static final int DAYS = 28;

  private OneRepMaxChange() {}

  static double of(Scene scene) {
    if (scene.performances.isEmpty() || !scene.performances.getFirst().rated()) {
      return Double.NaN;
    }
    Performance last = scene.performances.getFirst();
    LocalDateTime since = last.start().minusDays(DAYS);
    double best =
        scene.performances.stream()
            .skip(1)
            .takeWhile(done -> !done.start().isBefore(since))
            .filter(Performance::rated)
            .mapToDouble(Performance::oneRepMax)
            .filter(estimate -> !Double.isNaN(estimate))
            .max()
            .orElse(Double.NaN);
    return best > 0 ? last.oneRepMax() / best - 1 : Double.NaN;
  }
}
