package dev.cairn.engine.check;

import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Priority;
import dev.cairn.model.Race;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Alex of the worked case; a test changes what it is about. */
final class AthleteDraft {
  String id = "alex";
  Grid units = Grid.KM;
  LocalDate asOf = LocalDate.of(2026, 11, 27);
  double currentWeeklyKm = 40;
  double longestRecentRunKm = 12;
  @Nullable RecentRace recentRace;
  @Nullable Double yearsRunning = 3.0;
  @Nullable Integer consistentWeeks = 10;
  final List<Injury> injuries = new ArrayList<>();
  Illness illness = Illness.NONE;
  Race race = Race.HALF;
  @Nullable LocalDate raceDate = LocalDate.of(2027, 2, 21);
  @Nullable Integer weeks = 12;
  Goal goal = Goal.IMPROVE;
  int daysPerWeek = 4;
  final SortedSet<DayOfWeek> blockedDays = new TreeSet<>();
  final SortedSet<LocalDate> blockedDates = new TreeSet<>();
  final SortedMap<DayOfWeek, Integer> minutesAvailable = new TreeMap<>();
  boolean includeSpeedwork = true;
  boolean allowCrossTraining;
  final List<OtherRace> otherRaces = new ArrayList<>();

  AthleteDraft race(LocalDate date, double km, Priority priority) {
    otherRaces.add(new OtherRace(date, km, priority));
    return this;
  }

  AthleteDraft blocked(LocalDate date) {
    blockedDates.add(date);
    return this;
  }

  Athlete build() {
    Snapshot snapshot =
        new Snapshot(
            asOf,
            currentWeeklyKm,
            4.0,
            longestRecentRunKm,
            recentRace,
            null,
            yearsRunning,
            consistentWeeks,
            null,
            injuries,
            null,
            null,
            Hrv.UNKNOWN,
            null,
            illness,
            null,
            List.of(),
            0);
    PlanRequest request =
        new PlanRequest(
            race,
            raceDate,
            weeks,
            goal,
            null,
            daysPerWeek,
            new TreeSet<>(),
            DayOfWeek.SUNDAY,
            blockedDays,
            blockedDates,
            minutesAvailable,
            includeSpeedwork,
            allowCrossTraining,
            otherRaces);
    return new Athlete(id, "Alex", 32, null, units, snapshot, request);
  }
}
