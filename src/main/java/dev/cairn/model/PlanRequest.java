package dev.cairn.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the athlete wishes for: race, time, days. At least one of raceDate and weeks is there. */
public record PlanRequest(
    Race race,
    @Nullable LocalDate raceDate,
    @Nullable Integer weeks,
    Goal goal,
    @Nullable Duration goalTime,
    int daysPerWeek,
    SortedSet<DayOfWeek> preferredDays,
    @Nullable DayOfWeek preferredLongRunDay,
    SortedSet<DayOfWeek> blockedDays,
    SortedSet<LocalDate> blockedDates,
    SortedMap<DayOfWeek, Integer> minutesAvailable,
    boolean includeSpeedwork,
    boolean allowCrossTraining,
    List<OtherRace> otherRaces) {
  public PlanRequest {
    preferredDays = Collections.unmodifiableSortedSet(new TreeSet<>(preferredDays));
    blockedDays = Collections.unmodifiableSortedSet(new TreeSet<>(blockedDays));
    blockedDates = Collections.unmodifiableSortedSet(new TreeSet<>(blockedDates));
    minutesAvailable = Collections.unmodifiableSortedMap(new TreeMap<>(minutesAvailable));
    otherRaces = List.copyOf(otherRaces);
  }

  public PlanRequest withRace(Race value) {
    return PlanRequestParts.changed(this, parts -> parts.race = value);
  }

  public PlanRequest withRaceDate(@Nullable LocalDate value) {
    return PlanRequestParts.changed(this, parts -> parts.raceDate = value);
  }

  public PlanRequest withWeeks(@Nullable Integer value) {
    return PlanRequestParts.changed(this, parts -> parts.weeks = value);
  }

  public PlanRequest withGoal(Goal value) {
    return PlanRequestParts.changed(this, parts -> parts.goal = value);
  }

  public PlanRequest withGoalTime(@Nullable Duration value) {
    return PlanRequestParts.changed(this, parts -> parts.goalTime = value);
  }

  public PlanRequest withDaysPerWeek(int value) {
    return PlanRequestParts.changed(this, parts -> parts.daysPerWeek = value);
  }

  public PlanRequest withPreferredDays(SortedSet<DayOfWeek> value) {
    return PlanRequestParts.changed(this, parts -> parts.preferredDays = value);
  }

  public PlanRequest withPreferredLongRunDay(@Nullable DayOfWeek value) {
    return PlanRequestParts.changed(this, parts -> parts.preferredLongRunDay = value);
  }

  public PlanRequest withBlockedDays(SortedSet<DayOfWeek> value) {
    return PlanRequestParts.changed(this, parts -> parts.blockedDays = value);
  }

  public PlanRequest withBlockedDates(SortedSet<LocalDate> value) {
    return PlanRequestParts.changed(this, parts -> parts.blockedDates = value);
  }

  public PlanRequest withMinutesAvailable(SortedMap<DayOfWeek, Integer> value) {
    return PlanRequestParts.changed(this, parts -> parts.minutesAvailable = value);
  }

  public PlanRequest withIncludeSpeedwork(boolean value) {
    return PlanRequestParts.changed(this, parts -> parts.includeSpeedwork = value);
  }

  public PlanRequest withAllowCrossTraining(boolean value) {
    return PlanRequestParts.changed(this, parts -> parts.allowCrossTraining = value);
  }

  public PlanRequest withOtherRaces(List<OtherRace> value) {
    return PlanRequestParts.changed(this, parts -> parts.otherRaces = value);
  }
}
