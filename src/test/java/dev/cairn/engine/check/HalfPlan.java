package dev.cairn.engine.check;

import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.INTERVALS;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.STEADY;
import static dev.cairn.model.WorkoutType.TEMPO;

import dev.cairn.model.Phase;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Alex's twelve weeks to a half marathon, which keep every rule. */
final class HalfPlan {
  static final LocalDate START = LocalDate.of(2026, 11, 30);

  private HalfPlan() {}

  static LocalDate on(int week, DayOfWeek day) {
    return START.plusWeeks(week - 1).plusDays(day.getValue() - 1);
  }

  static LocalDate tuesday(int week) {
    return on(week, DayOfWeek.TUESDAY);
  }

  static LocalDate thursday(int week) {
    return on(week, DayOfWeek.THURSDAY);
  }

  static LocalDate saturday(int week) {
    return on(week, DayOfWeek.SATURDAY);
  }

  static LocalDate sunday(int week) {
    return on(week, DayOfWeek.SUNDAY);
  }

  static PlanDraft draft() {
    PlanDraft plan = new PlanDraft();
    week(plan, Phase.BASE, WeekType.BASE, STEADY, 0, 9, 9, 9, 13);
    week(plan, Phase.BASE, WeekType.BASE, STEADY, 0, 9.5, 9.5, 9, 14);
    week(plan, Phase.BASE, WeekType.BASE, STEADY, 0, 10.5, 10, 10, 15);
    week(plan, Phase.BASE, WeekType.RECOVERY, STEADY, 0, 8.5, 8, 8, 12);
    week(plan, Phase.BUILD, WeekType.BUILD, TEMPO, 15, 10.5, 10, 10, 15);
    week(plan, Phase.BUILD, WeekType.BUILD, TEMPO, 15, 11.5, 11, 11, 16.5);
    week(plan, Phase.BUILD, WeekType.RECOVERY, EASY, 0, 9, 9, 9, 13);
    week(plan, Phase.BUILD, WeekType.BUILD, TEMPO, 20, 11, 11, 11, 17);
    week(plan, Phase.PEAK, WeekType.PEAK, INTERVALS, 16, 12.5, 12.5, 12, 18);
    week(plan, Phase.PEAK, WeekType.PEAK, TEMPO, 25, 12.5, 12.5, 12, 18);
    week(plan, Phase.TAPER, WeekType.TAPER, TEMPO, 15, 9.5, 9, 8, 13);
    plan.week(Phase.TAPER, WeekType.RACE, START.plusWeeks(11));
    plan.run(tuesday(12), EASY, 8.5).run(thursday(12), EASY, 8.5).run(saturday(12), EASY, 5);
    return plan.race(sunday(12));
  }

  private static void week(
      PlanDraft plan,
      Phase phase,
      WeekType type,
      WorkoutType quality,
      int hardMinutes,
      double tuesday,
      double thursday,
      double saturday,
      double sunday) {
    int number = plan.weeks.size() + 1;
    plan.week(phase, type, START.plusWeeks(number - 1));
    plan.run(tuesday(number), quality, tuesday, hardMinutes);
    plan.run(thursday(number), EASY, thursday);
    plan.run(saturday(number), EASY, saturday);
    plan.run(sunday(number), LONG, sunday);
  }
}
