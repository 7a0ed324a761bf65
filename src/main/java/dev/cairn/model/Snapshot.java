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

  public Snapshot withCurrentWeeklyKm(double value) {
    return SnapshotParts.changed(this, parts -> parts.currentWeeklyKm = value);
  }

  public Snapshot withRunsPerWeekAvg(@Nullable Double value) {
    return SnapshotParts.changed(this, parts -> parts.runsPerWeekAvg = value);
  }

  public Snapshot withLongestRecentRunKm(double value) {
    return SnapshotParts.changed(this, parts -> parts.longestRecentRunKm = value);
  }

  public Snapshot withRecentRace(@Nullable RecentRace value) {
    return SnapshotParts.changed(this, parts -> parts.recentRace = value);
  }

  public Snapshot withVdot(@Nullable Double value) {
    return SnapshotParts.changed(this, parts -> parts.vdot = value);
  }

  public Snapshot withYearsRunning(@Nullable Double value) {
    return SnapshotParts.changed(this, parts -> parts.yearsRunning = value);
  }

  public Snapshot withConsistentWeeks(@Nullable Integer value) {
    return SnapshotParts.changed(this, parts -> parts.consistentWeeks = value);
  }

  public Snapshot withTemperament(@Nullable Temperament value) {
    return SnapshotParts.changed(this, parts -> parts.temperament = value);
  }

  public Snapshot withInjuries(List<Injury> value) {
    return SnapshotParts.changed(this, parts -> parts.injuries = value);
  }

  public Snapshot withSleepHours(@Nullable Double value) {
    return SnapshotParts.changed(this, parts -> parts.sleepHours = value);
  }

  public Snapshot withStress(@Nullable Integer value) {
    return SnapshotParts.changed(this, parts -> parts.stress = value);
  }

  public Snapshot withHrv(Hrv value) {
    return SnapshotParts.changed(this, parts -> parts.hrv = value);
  }

  public Snapshot withRestingPulseDelta(@Nullable Integer value) {
    return SnapshotParts.changed(this, parts -> parts.restingPulseDelta = value);
  }

  public Snapshot withIllness(@Nullable Illness value) {
    return SnapshotParts.changed(this, parts -> parts.illness = value);
  }

  public Snapshot withHeat(@Nullable Boolean value) {
    return SnapshotParts.changed(this, parts -> parts.heat = value);
  }

  public Snapshot withPreviousFailures(List<String> value) {
    return SnapshotParts.changed(this, parts -> parts.previousFailures = value);
  }

  public Snapshot withDaysOff(int value) {
    return SnapshotParts.changed(this, parts -> parts.daysOff = value);
  }
}
