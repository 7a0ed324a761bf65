package dev.cairn.engine.refusal;

import dev.cairn.model.Goal;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.Snapshot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Copies of what is known and wished with one part changed. */
final class ChangedAthlete {
  private ChangedAthlete() {}

  static Snapshot current(Snapshot snapshot, double value) {
    return copy(snapshot, value, snapshot.longestRecentRunKm());
  }

  static Snapshot longest(Snapshot snapshot, double value) {
    return copy(snapshot, snapshot.currentWeeklyKm(), value);
  }

  static PlanRequest race(PlanRequest request, Race value) {
    return copy(
        request,
        value,
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.daysPerWeek(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable());
  }

  static PlanRequest raceDate(PlanRequest request, @Nullable LocalDate value) {
    return copy(
        request,
        request.race(),
        value,
        request.weeks(),
        request.goal(),
        request.daysPerWeek(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable());
  }

  static PlanRequest weeks(PlanRequest request, @Nullable Integer value) {
    return copy(
        request,
        request.race(),
        request.raceDate(),
        value,
        request.goal(),
        request.daysPerWeek(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable());
  }

  static PlanRequest goal(PlanRequest request, Goal value) {
    return copy(
        request,
        request.race(),
        request.raceDate(),
        request.weeks(),
        value,
        request.daysPerWeek(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable());
  }

  static PlanRequest days(PlanRequest request, int value) {
    return copy(
        request,
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        value,
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable());
  }

  static PlanRequest blockedDays(PlanRequest request, SortedSet<DayOfWeek> value) {
    return copy(
        request,
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.daysPerWeek(),
        value,
        request.blockedDates(),
        request.minutesAvailable());
  }

  static PlanRequest blockedDates(PlanRequest request, SortedSet<LocalDate> value) {
    return copy(
        request,
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.daysPerWeek(),
        request.blockedDays(),
        value,
        request.minutesAvailable());
  }

  static PlanRequest minutes(PlanRequest request, SortedMap<DayOfWeek, Integer> value) {
    return copy(
        request,
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.daysPerWeek(),
        request.blockedDays(),
        request.blockedDates(),
        value);
  }

  private static Snapshot copy(Snapshot snapshot, double current, double longest) {
    return new Snapshot(
        snapshot.asOf(),
        current,
        snapshot.runsPerWeekAvg(),
        longest,
        snapshot.recentRace(),
        snapshot.vdot(),
        snapshot.yearsRunning(),
        snapshot.consistentWeeks(),
        snapshot.temperament(),
        snapshot.injuries(),
        snapshot.sleepHours(),
        snapshot.stress(),
        snapshot.hrv(),
        snapshot.restingPulseDelta(),
        snapshot.illness(),
        snapshot.heat(),
        snapshot.previousFailures(),
        snapshot.daysOff());
  }

  private static PlanRequest copy(
      PlanRequest request,
      Race race,
      @Nullable LocalDate raceDate,
      @Nullable Integer weeks,
      Goal goal,
      int days,
      SortedSet<DayOfWeek> blockedDays,
      SortedSet<LocalDate> blockedDates,
      SortedMap<DayOfWeek, Integer> minutes) {
    return new PlanRequest(
        race,
        raceDate,
        weeks,
        goal,
        request.goalTime(),
        days,
        request.preferredDays(),
        request.preferredLongRunDay(),
        blockedDays,
        blockedDates,
        minutes,
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }
}
