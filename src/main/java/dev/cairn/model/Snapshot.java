package dev.cairn.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the athlete on one day; null means nobody told, never "no". */
public record Snapshot(
    LocalDate asOf,
    double currentWeeklyKm,
    @Nullable Double runsPerWeekAvg,
    double longestRecentRunKm,
    @Nullable RecentRace recentRace,
    @Nullable Double vdot,
    @Nullable Double yearsRunning,
    @Nullable Integer consistentWeeks,
    @Nullable Temperament temperament,
    List<Injury> injuries,
    @Nullable Double sleepHours,
    @Nullable Integer stress,
    Hrv hrv,
    @Nullable Integer restingPulseDelta,
    @Nullable Illness illness,
    @Nullable Boolean heat,
    List<String> previousFailures,
    int daysOff) {
  public Snapshot {
    injuries = List.copyOf(injuries);
    previousFailures = List.copyOf(previousFailures);
  }

  /** The same with other injuries. */
  public Snapshot with(List<Injury> others) {
    return new Snapshot(
        asOf,
        currentWeeklyKm,
        runsPerWeekAvg,
        longestRecentRunKm,
        recentRace,
        vdot,
        yearsRunning,
        consistentWeeks,
        temperament,
        others,
        sleepHours,
        stress,
        hrv,
        restingPulseDelta,
        illness,
        heat,
        previousFailures,
        daysOff);
  }
}
