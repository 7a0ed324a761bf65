package dev.cairn.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a {@link PlanRequest} on their way into one that differs. */
final class PlanRequestParts {
  Race race;
  @Nullable LocalDate raceDate;
  @Nullable Integer weeks;
  Goal goal;
  @Nullable Duration goalTime;
  int daysPerWeek;
  SortedSet<DayOfWeek> preferredDays;
  @Nullable DayOfWeek preferredLongRunDay;
  SortedSet<DayOfWeek> blockedDays;
  SortedSet<LocalDate> blockedDates;
  SortedMap<DayOfWeek, Integer> minutesAvailable;
  boolean includeSpeedwork;
  boolean allowCrossTraining;
  List<OtherRace> otherRaces;

  private PlanRequestParts(PlanRequest from) {
    race = from.race();
    raceDate = from.raceDate();
    weeks = from.weeks();
    goal = from.goal();
    goalTime = from.goalTime();
    daysPerWeek = from.daysPerWeek();
    preferredDays = from.preferredDays();
    preferredLongRunDay = from.preferredLongRunDay();
    blockedDays = from.blockedDays();
    blockedDates = from.blockedDates();
    minutesAvailable = from.minutesAvailable();
    includeSpeedwork = from.includeSpeedwork();
    allowCrossTraining = from.allowCrossTraining();
    otherRaces = from.otherRaces();
  }

  static PlanRequest changed(PlanRequest from, Consumer<PlanRequestParts> change) {
    PlanRequestParts parts = new PlanRequestParts(from);
    change.accept(parts);
    return parts.whole();
  }

  private PlanRequest whole() {
    return new PlanRequest(
        race,
        raceDate,
        weeks,
        goal,
        goalTime,
        daysPerWeek,
        preferredDays,
        preferredLongRunDay,
        blockedDays,
        blockedDates,
        minutesAvailable,
        includeSpeedwork,
        allowCrossTraining,
        otherRaces);
  }
}
