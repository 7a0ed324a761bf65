package dev.cairn.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link Snapshot} on their way into one that differs. */
final class SnapshotParts {
  LocalDate asOf;
  double currentWeeklyKm;
  @Nullable Double runsPerWeekAvg;
  double longestRecentRunKm;
  @Nullable RecentRace recentRace;
  @Nullable Double vdot;
  @Nullable Double yearsRunning;
  @Nullable Integer consistentWeeks;
  @Nullable Temperament temperament;
  List<Injury> injuries;
  @Nullable Double sleepHours;
  @Nullable Integer stress;
  Hrv hrv;
  @Nullable Integer restingPulseDelta;
  @Nullable Illness illness;
  @Nullable Boolean heat;
  List<String> previousFailures;
  int daysOff;

  private SnapshotParts(Snapshot from) {
    asOf = from.asOf();
    currentWeeklyKm = from.currentWeeklyKm();
    runsPerWeekAvg = from.runsPerWeekAvg();
    longestRecentRunKm = from.longestRecentRunKm();
    recentRace = from.recentRace();
    vdot = from.vdot();
    yearsRunning = from.yearsRunning();
    consistentWeeks = from.consistentWeeks();
    temperament = from.temperament();
    injuries = from.injuries();
    sleepHours = from.sleepHours();
    stress = from.stress();
    hrv = from.hrv();
    restingPulseDelta = from.restingPulseDelta();
    illness = from.illness();
    heat = from.heat();
    previousFailures = from.previousFailures();
    daysOff = from.daysOff();
  }

  static Snapshot changed(Snapshot from, Consumer<SnapshotParts> change) {
    SnapshotParts parts = new SnapshotParts(from);
    change.accept(parts);
    return parts.whole();
  }

  private Snapshot whole() {
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
        injuries,
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
