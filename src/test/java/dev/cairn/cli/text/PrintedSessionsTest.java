package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.RandomAthletes;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import org.junit.jupiter.api.Test;

/**
 * The laws of hard running, held against the sessions as a runner reads them. Athletes have no race
 * but the goal: how hard another one is run is not prescribed.
 */
class PrintedSessionsTest {
  private static final int SEEDS = 400;
  private static final double ASSUMED_EASY = 420;

  @Test
  void whatIsPrintedObeysTheLaws() {
    int read = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Athlete athlete = RandomAthletes.oneRace(seed);
      if (RunningPack.planner().plan(athlete) instanceof Outcome.Planned planned) {
        read += new Reader("seed " + seed, athlete, planned.plan().plan()).laws();
      }
    }
    assertThat(read).isGreaterThan(500);
  }

  /** One plan read week by week. */
  private static final class Reader {
    private final String name;
    private final Athlete athlete;
    private final Plan plan;
    private final SessionText words;
    private double fullHard;
    private long fullTotal;
    private int read;

    Reader(String name, Athlete athlete, Plan plan) {
      this.name = name;
      this.athlete = athlete;
      this.plan = plan;
      this.words = new SessionText(plan.grid());
    }

    int laws() {
      for (Week week : plan.weeks()) {
        week(week);
      }
      return read;
    }

    private void week(Week week) {
      double hard = 0;
      double minutes = 0;
      for (Day day : week.days()) {
        if (day.session() != null) {
          Session session = day.session().value();
          minutes += session.durationMins();
          hard += hard(day, session);
          strides(week, session);
        }
      }
      String place = name + ", week " + week.number();
      assertThat(hard).as("%s: at least 75 %% easy", place).isLessThanOrEqualTo(minutes / 4 + 1);
      if (athlete.request().blockedDates().isEmpty()) {
        growth(week, hard, place);
      }
      Double years = athlete.snapshot().yearsRunning();
      if (years != null && years < 1 && week.number() <= 6) {
        assertThat(hard).as("%s: first year", place).isZero();
      }
    }

    /** Blocked dates cut weeks short, which are then no measure for others. */
    private void growth(Week week, double hard, String place) {
      long total = week.total().value().millimetres();
      if (week.type().value() == WeekType.RECOVERY) {
        double most = fullHard / 2 < 10 ? 0 : fullHard / 2;
        assertThat(hard).as("%s: a cutback halves", place).isLessThanOrEqualTo(most + 0.6);
      } else if (week.type().value() == WeekType.RACE) {
        assertThat(hard).as("%s: nothing hard before the race", place).isZero();
      } else if (week.type().value() != WeekType.TAPER) {
        boolean up = fullTotal > 0 && total > fullTotal * 1.05;
        assertThat(hard <= fullHard * 1.05 + 0.6 || !up)
            .as("%s: volume and hard minutes both up, %s to %s", place, fullHard, hard)
            .isTrue();
        fullHard = hard;
        fullTotal = total;
      }
    }

    private double hard(Day day, Session session) {
      WorkoutType type = day.type().value();
      if (!type.quality()) {
        return 0;
      }
      read++;
      String text = words.text(session);
      PrintedSession printed =
          PrintedSession.read(
              text, perKm(session, Step.Part.WARM_UP), perKm(session, Step.Part.MAIN));
      assertThat(printed.hardMinutes()).as("%s: %s", name, text).isBetween(9.9, 36.0);
      assertThat(printed.hardMinutes())
          .as("%s: %s", name, text)
          .isCloseTo(session.hardMinutes(), offset(0.35));
      assertThat(printed.firstKm()).as("%s: warm-up of %s", name, text).isGreaterThan(1.91);
      assertThat(printed.lastKm()).as("%s: cool-down of %s", name, text).isGreaterThan(1.91);
      assertThat(printed.minutes())
          .as("%s: time of %s", name, text)
          .isCloseTo(session.durationMins(), offset(2.0));
      return printed.hardMinutes();
    }

    private static double perKm(Session session, Step.Part part) {
      for (Step step : session.steps()) {
        if (step.part() == part && step.metres() > 0) {
          return step.seconds() * 1000.0 / step.metres();
        }
      }
      return ASSUMED_EASY;
    }

    private void strides(Week week, Session session) {
      for (Step step : session.steps()) {
        if (step.part() == Step.Part.STRIDES) {
          assertThat((long) step.reps() * step.metres() * 1000)
              .as("%s: strides of week %s", name, week.number())
              .isLessThanOrEqualTo(week.total().value().millimetres() / 20);
        }
      }
    }
  }
}
