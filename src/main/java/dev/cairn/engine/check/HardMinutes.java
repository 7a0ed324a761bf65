package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.IntensityRules;
import java.util.EnumMap;
import java.util.Map;

/** How much of a week is hard, and how that grows and rests. Races stand outside all of it. */
final class HardMinutes implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    double raced = 0;
    for (Measured week : reading.weeks()) {
      weekShare(reading, week.week(), found);
      easyTime(reading, week.week(), found);
      switch (week.kind()) {
        case RECOVERY -> cutback(reading, week, found);
        case FULL, CUT -> bothUp(reading, week, raced, found);
        case NONE, TAPER, RACE -> {}
      }
      double now = load(week.week()) - hard(reading, week.week());
      raced = week.kind() == Measured.Kind.FULL ? 0 : Math.max(raced, now);
    }
  }

  /** Metres of the hard steps of all sessions of a type, a metre of rounding each repetition. */
  private static void weekShare(Reading reading, Week week, Findings found) {
    Map<WorkoutType, Long> metres = new EnumMap<>(WorkoutType.class);
    for (Day day : Reading.runs(week)) {
      if (Quality.session(reading, day) && day.session() != null) {
        metres.merge(day.type().value(), main(reading, day.session().value()), Long::sum);
      }
    }
    long total = week.total().value().millimetres();
    metres.forEach((type, run) -> {
      Double percent = reading.rules().intensity().weekPercent().get(type);
      if (percent != null && !Exact.atMost(run * 1000, percent, total)) {
        found.week(
            "hard-share", week, "has " + run + " m of " + type.word() + " in " + Exact.km(total));
      }
    });
  }

  private static long main(Reading reading, Session session) {
    long metres = 0;
    for (Step step : session.steps()) {
      if (step.part() == Part.MAIN && SessionArithmetic.HARD.contains(step.zone())) {
        metres += SessionContent.metres(reading, step) - step.reps();
      }
    }
    return metres;
  }

  /** Of the minutes of all runs; one minute for the rounding of durations. */
  private static void easyTime(Reading reading, Week week, Findings found) {
    long minutes = 0;
    for (Day day : Reading.runs(week)) {
      minutes += day.session() == null ? 0 : day.session().value().durationMins();
    }
    double most = minutes * (100 - reading.rules().intensity().easyTimePercent()) / 100;
    double hard = hard(reading, week);
    if (hard > most + 1) {
      found.week("easy-time", week, "has " + hard + " hard of " + minutes + " minutes");
    }
  }

  /** At most half of the last full week's; a half below one session's minimum means none. */
  private static void cutback(Reading reading, Measured measured, Findings found) {
    Week last = measured.lastFull();
    if (last == null) {
      return;
    }
    IntensityRules rules = reading.rules().intensity();
    double half = load(last) * rules.cutbackPercent() / 100;
    double hard = hard(reading, measured.week());
    double most = half < rules.minHardMinutes() ? 0 : half + 1;
    if (hard > most) {
      found.week(
          "cutback-hard", measured.week(), "has " + hard + " hard minutes, allowed are " + most);
    }
  }

  /**
   * Growth from no hard minutes at all counts as growth.
   *
   * @param raced minutes of a C race since the last full week
   */
  private static void bothUp(Reading reading, Measured measured, double raced, Findings found) {
    Week last = measured.lastFull();
    if (last == null) {
      return;
    }
    double percent = 100 + reading.rules().intensity().bothUpPercent();
    double hard = hard(reading, measured.week());
    double before = Math.max(load(last), raced);
    boolean volumeUp = !Exact.atMost(measured.total(), percent, last.total().value().millimetres());
    if (volumeUp && hard > before * percent / 100 + 1e-9) {
      found.week(
          "both-up",
          measured.week(),
          "raises both volume and hard minutes, "
              + before
              + " to "
              + hard
              + ", against week "
              + last.number());
    }
  }

  /** Hard minutes of the plan's making: a C race is the athlete's. */
  private static double hard(Reading reading, Week week) {
    double minutes = 0;
    for (Day day : Reading.runs(week)) {
      if (day.session() != null && !reading.races().trained(day)) {
        minutes += day.session().value().hardMinutes();
      }
    }
    return minutes;
  }

  /** Hard minutes with those of a C race, for the weeks after to be measured against. */
  private static double load(Week week) {
    double minutes = 0;
    for (Day day : Reading.runs(week)) {
      minutes += day.session() == null ? 0 : day.session().value().hardMinutes();
    }
    return minutes;
  }
}
