package dev.cairn.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.LaidPlans;
import dev.cairn.engine.RandomAthletes;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Week by week the solver finds no better sharing, and no larger week where one was shrunk. */
class WeekOracleTest {
  private static final int FEW = 60;
  private static final int MANY = 1_000;

  @BeforeAll
  static void solver() {
    Solver.needed();
  }

  @Test
  void noWeekCanBeSharedBetter() {
    ask(0, FEW);
  }

  @Test
  @Tag("soak")
  void noWeekOfManyPlansCanBeSharedBetter() {
    ask(FEW, MANY);
  }

  private static void ask(int from, int plans) {
    int asked = 0;
    for (long seed = from; asked < plans; seed++) {
      Laid laid = LaidPlans.of(RandomAthletes.oneRace(seed));
      if (laid != null) {
        asked++;
        for (LaidWeek week : laid.weeks()) {
          ask(laid, week);
        }
      }
    }
  }

  private static void ask(Laid laid, LaidWeek week) {
    String which = laid.athlete().id() + " week " + week.number();
    WeekQuestion question = new WeekQuestion(laid, week);
    String levels = which + " " + Arrays.toString(question.engine());
    assertThat(question.engineKeepsTheRules()).as(levels).isTrue();
    assertThat(question.better(true)).as(levels).isNull();
    int wanted = new Wanted(laid).total(week);
    assertThat(week.total()).as(which).isLessThanOrEqualTo(wanted);
    if (week.total() < wanted) {
      assertThat(question.couldHoldMore(wanted)).as(which).isFalse();
    }
    if (week.runs().size() < week.usual().size()) {
      assertThat(question.couldKeepMoreRuns(wanted)).as(which).isFalse();
    }
  }
}
