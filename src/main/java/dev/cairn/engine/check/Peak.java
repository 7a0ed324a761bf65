package dev.cairn.engine.check;

import dev.cairn.model.Race;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The largest week is no larger than goal or current volume ask, and large enough for the race. */
final class Peak implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    long most = Math.max(Exact.mm(reading.snapshot().currentWeeklyKm()), goalPeak(reading));
    if (reading.peak() > most) {
      found.plan(
          "peak-ceiling",
          "The largest week has " + Exact.km(reading.peak()) + ", needed are " + Exact.km(most));
    }
    Race race = reading.plan().race();
    if (reading.template().peakReachesRace() && reading.peak() < Exact.mm(race.nominalKm())) {
      found.plan(
          "peak-reaches-race",
          "The largest week has " + Exact.km(reading.peak()) + ", less than the " + race.word());
    }
  }

  /** Nominal distance times multiplier, rounded up to whole 5 km. */
  private static long goalPeak(Reading reading) {
    Double multiplier = reading.template().multipliers().get(reading.plan().goal());
    if (multiplier == null) {
      throw new IllegalStateException("No multiplier for " + reading.plan().goal().word());
    }
    BigDecimal rounding = BigDecimal.valueOf(reading.rules().growth().peakRoundingKm());
    return BigDecimal.valueOf(reading.plan().race().nominalKm())
        .multiply(BigDecimal.valueOf(multiplier))
        .divide(rounding, 0, RoundingMode.CEILING)
        .multiply(rounding)
        .movePointRight(6)
        .longValueExact();
  }
}
