package dev.cairn.strength.feature;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One exercise on one day.
 *
 * @param top the heaviest set of which a repetition was completed; the heaviest tried where none
 *     was
 * @param working the sets near the load of the top set; lighter ones led up to it or came after
 * @param all every set that was logged as work
 */
public record Performance(LocalDateTime start, Lift top, List<Lift> working, List<Lift> all) {
  public Performance {
    working = List.copyOf(working);
    all = List.copyOf(all);
  }

  public double volume() {
    return all.stream().mapToDouble(lift -> lift.lifted() * lift.count()).sum();
  }

  /** Mean effort of the working sets that told it, NaN when none did. */
  public double meanRpe() {
    return rpes().average().orElse(Double.NaN);
  }

  public double highestRpe() {
    return rpes().max().orElse(Double.NaN);
  }

  public boolean failed() {
    return all.stream().anyMatch(Lift::failed);
  }

  /** The best estimate of the day, NaN when no set can tell. */
  public double oneRepMax() {
    return all.stream()
        .mapToDouble(Lift::oneRepMax)
        .filter(estimate -> !Double.isNaN(estimate))
        .max()
        .orElse(Double.NaN);
  }

  /** Whether effort was told, so that the estimate knows what was left. */
  public boolean rated() {
    return !Double.isNaN(meanRpe());
  }

  DoubleStream counts() {
    return working.stream().mapToDouble(Lift::count);
  }

  private DoubleStream rpes() {
    return working.stream().mapToDouble(Lift::rpe).filter(rpe -> !Double.isNaN(rpe));
  }
}
