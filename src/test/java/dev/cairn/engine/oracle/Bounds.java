package dev.cairn.engine.oracle;

import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.model.Grid;
import dev.cairn.model.Role;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import dev.cairn.pack.SessionLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What bounds one run from above, read from section 5: other limits, and the longest of 30 days.
 */
final class Bounds {
  static final int FAR = 1024;

  private final Laid laid;
  private final SessionLimits limits;
  private final Grid grid;

  Bounds(Laid laid) {
    this.laid = laid;
    this.limits = laid.rules().limits();
    this.grid = laid.grid();
  }

  /** A run of an earlier week that counts. */
  record Earlier(LaidWeek week, LaidRun run) {}

  /** Minutes, caps and the race's nearness: all but the step from earlier runs. */
  int ceiling(LaidWeek week, LaidRun run) {
    int most = Math.min(FAR, Math.min(laid.given().baselineLongest(), within(feet())));
    LocalDate date = week.date(run);
    Integer available = laid.athlete().request().minutesAvailable().get(date.getDayOfWeek());
    most = available == null ? most : Math.min(most, within(available));
    if (run.role() == Role.LONG || week.longRun() == null) {
      most = Math.min(most, cap());
    }
    if (date.plusDays(1).equals(laid.raceDate())) {
      return Math.min(most, within(limits.dayBeforeRaceMinutes()));
    }
    return week.kind() == Kind.RACE ? Math.min(most, within(limits.raceWeekRunMinutes())) : most;
  }

  private int feet() {
    return laid.given().minutesOnFeet();
  }

  private int within(int minutes) {
    return grid.floor(minutes * 60.0 / laid.given().secondsPerKm());
  }

  private int cap() {
    double km = FAR;
    for (LongRunCap cap : laid.template().longRunCaps()) {
      km = laid.weeks().size() >= cap.fromWeeks() ? cap.km() * laid.given().longFactor() : km;
    }
    return grid.floor(km);
  }

  /** Runs of earlier weeks in the 30 days before: the step is taken from week to week. */
  List<Earlier> window(LaidWeek week, LaidRun run) {
    LocalDate from = week.date(run).minusDays(limits.runStepDays());
    List<Earlier> window = new ArrayList<>();
    for (LaidWeek before : laid.weeks().subList(0, week.number() - 1)) {
      for (LaidRun earlier : before.runs()) {
        if (!before.date(earlier).isBefore(from)) {
          window.add(new Earlier(before, earlier));
        }
      }
    }
    return window;
  }

  /** Whether the run told at the start still counts; it does while nothing else is there. */
  boolean toldCounts(LaidWeek week, LaidRun run) {
    LocalDate asOf = laid.athlete().snapshot().asOf();
    LocalDate told = asOf.isBefore(laid.start()) ? laid.start().minusDays(1) : asOf;
    boolean recent = !told.isBefore(week.date(run).minusDays(limits.runStepDays()));
    return recent || window(week, run).isEmpty();
  }

  /** The most after the run told at the start. */
  int afterTold() {
    return after(laid.athlete().snapshot().longestRecentRunKm());
  }

  int after(int steps) {
    return after(grid.km(steps));
  }

  private int after(double km) {
    double share = km * limits.runStepPercent() / 100;
    return grid.floor(km + Math.min(limits.runStepMaxKm(), Math.max(limits.runStepMinKm(), share)));
  }

  /** The most a run may have, the earlier weeks being as the engine made them. */
  int most(LaidWeek week, LaidRun run) {
    int step = toldCounts(week, run) ? afterTold() : 0;
    for (Earlier earlier : window(week, run)) {
      step = Math.max(step, after(earlier.run().steps()));
    }
    return Math.min(step, ceiling(week, run));
  }
}
