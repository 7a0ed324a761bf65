package dev.cairn.engine.session;

import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Hrv;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An athlete of whom only what sessions ask about is said. */
record Runner(
    @Nullable Double vdot,
    @Nullable RecentRace race,
    double weeklyKm,
    @Nullable Double years,
    int daysOff,
    @Nullable Duration goalTime,
    boolean speedwork,
    Grid grid) {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 27);

  static Runner of(@Nullable Double vdot) {
    return new Runner(vdot, null, 40, 3.0, 0, null, true, Grid.KM);
  }

  Runner raced(double km, String time, LocalDate date) {
    RecentRace result = new RecentRace(km, Duration.parse(time), date);
    return new Runner(vdot, result, weeklyKm, years, daysOff, goalTime, speedwork, grid);
  }

  Runner off(int days) {
    return new Runner(vdot, race, weeklyKm, years, days, goalTime, speedwork, grid);
  }

  Runner wishing(String time) {
    return new Runner(vdot, race, weeklyKm, years, daysOff, Duration.parse(time), speedwork, grid);
  }

  Runner running(double km, @Nullable Double forYears) {
    return new Runner(vdot, race, km, forYears, daysOff, goalTime, speedwork, grid);
  }

  Runner withoutSpeedwork() {
    return new Runner(vdot, race, weeklyKm, years, daysOff, goalTime, false, grid);
  }

  Runner inMiles() {
    return new Runner(vdot, race, weeklyKm, years, daysOff, goalTime, speedwork, Grid.MI);
  }

  Athlete athlete() {
    Snapshot snapshot =
        new Snapshot(
            AS_OF,
            weeklyKm,
            4.0,
            12,
            race,
            vdot,
            years,
            10,
            null,
            List.of(),
            null,
            null,
            Hrv.UNKNOWN,
            null,
            null,
            null,
            List.of(),
            daysOff);
    PlanRequest request =
        new PlanRequest(
            Race.HALF,
            null,
            12,
            Goal.IMPROVE,
            goalTime,
            4,
            new TreeSet<>(),
            null,
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            speedwork,
            false,
            List.of());
    return new Athlete("alex", "Alex", 32, null, grid, snapshot, request);
  }
}
