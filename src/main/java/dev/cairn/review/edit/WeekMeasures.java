package dev.cairn.review.edit;

import dev.cairn.engine.check.PlanCheck;
import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.ShareBand;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A week in figures that a coach holds against limits; null where a week has nothing to measure.
 *
 * @param rest full days between the last hard day and the long run
 * @param restLimit how many there must be
 * @param runsInRow the longest row of running days that reaches into the week
 * @param longShare percent of the week
 * @param longBand its band on so many run days
 * @param qualityShare percent of the week of each quality session, the largest of them
 * @param days the days that are run on
 */
public record WeekMeasures(
    @Nullable Integer rest,
    int restLimit,
    int runsInRow,
    int runsInRowLimit,
    @Nullable Integer longShare,
    ShareBand.@Nullable Band longBand,
    @Nullable Integer qualityShare,
    ShareBand.@Nullable Band qualityBand,
    Set<DayOfWeek> days) {

  public static WeekMeasures of(Draft draft, int number) {
    return of(draft.piece(), draft.plan(), number);
  }

  /** The same week as the engine made it. */
  public static WeekMeasures ofMade(Workpiece piece, int number) {
    return of(piece, piece.made(), number);
  }

  private static WeekMeasures of(Workpiece piece, Plan plan, int number) {
    Week week = plan.weeks().get(number - 1);
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    int runs = 0;
    int longest = 0;
    int quality = 0;
    for (Day day : week.days()) {
      if (day.type().value().run()) {
        days.add(day.dayOfWeek());
      }
      runs += day.trainingSteps() > 0 ? 1 : 0;
      longest = day.type().value() == WorkoutType.LONG ? day.trainingSteps() : longest;
      quality = day.type().value().quality() ? Math.max(quality, day.trainingSteps()) : quality;
    }
    boolean banded = runs >= 2;
    ShareBand band = banded ? piece.rules().band(plan.race(), runs) : null;
    Athlete athlete = piece.athlete();
    return new WeekMeasures(
        rest(plan, week),
        PlanCheck.easyDaysBetweenHard(athlete, piece.rules(), plan),
        row(plan, week),
        piece.editing().runsInRow(),
        share(longest, week),
        band == null ? null : band.longRun(),
        share(quality, week),
        band == null ? null : band.quality(),
        days);
  }

  private static @Nullable Integer share(int steps, Week week) {
    int total = week.total().value().steps();
    return steps == 0 || total == 0 ? null : (int) Math.round(100.0 * steps / total);
  }

  private static @Nullable Integer rest(Plan plan, Week week) {
    @Nullable Day hard = null;
    for (Week each : plan.weeks()) {
      for (Day day : each.days()) {
        boolean here = each.number() == week.number();
        if (here && day.type().value() == WorkoutType.LONG && hard != null) {
          return (int) (day.date().toEpochDay() - hard.date().toEpochDay()) - 1;
        }
        hard = day.type().value().hard() ? day : hard;
      }
    }
    return null;
  }

  private static int row(Plan plan, Week week) {
    int row = 0;
    int longest = 0;
    boolean touches = false;
    for (Week each : plan.weeks()) {
      for (Day day : each.days()) {
        boolean runs = day.type().value().run();
        row = runs ? row + 1 : 0;
        touches = runs && (touches || each.number() == week.number());
        longest = touches ? Math.max(longest, row) : longest;
      }
    }
    return longest;
  }
}
