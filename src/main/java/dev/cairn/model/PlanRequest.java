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
}
