package dev.cairn.engine.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.pattern.PatternSolver.Solution;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PatternSolverTest {
  private static final int TUE_THU_SAT_SUN = 0b1101010;
  private static final int SUNDAY = 6;

  private static Frame week(int allowed, int wished, int runs, int quality, int between) {
    return new Frame(
        allowed,
        wished,
        runs,
        quality,
        1,
        true,
        SUNDAY,
        127,
        127,
        between,
        99,
        99,
        RaceRoom.NONE,
        true,
        false);
  }

  private static WeekShape best(Frame frame) {
    return Objects.requireNonNull(
            PatternSolver.best(frame, frame.runs(), frame.quality(), frame.longRun()))
        .shape();
  }

  @Test
  void theDocumentsFourDayWeek() {
    WeekShape shape = best(week(127, TUE_THU_SAT_SUN, 4, 1, 1));
    assertThat(WeekDays.text(shape)).isEqualTo("Tue quality, Thu easy, Sat easy, Sun long");
  }

  /** Quality stands as early as it can after the long run, but where there is time for it. */
  @Test
  void qualityAvoidsADayWithoutTimeForIt() {
    WeekShape usual = best(week(127, TUE_THU_SAT_SUN, 4, 1, 1));
    WeekShape hurried = best(hurried(127 & ~usual.quality()));
    assertThat(WeekDays.text(hurried)).isEqualTo("Tue easy, Thu quality, Sat easy, Sun long");
  }

  @Test
  void qualityStaysWhereNoDayHasTimeForIt() {
    assertThat(best(hurried(0))).isEqualTo(best(week(127, TUE_THU_SAT_SUN, 4, 1, 1)));
  }

  private static Frame hurried(int qualityFit) {
    return new Frame(
        127,
        TUE_THU_SAT_SUN,
        4,
        1,
        1,
        true,
        SUNDAY,
        127,
        qualityFit,
        1,
        99,
        99,
        RaceRoom.NONE,
        true,
        false);
  }

  @Test
  void mastersGetTwoEasyDaysBetweenHardOnes() {
    WeekShape shape = best(week(127, TUE_THU_SAT_SUN, 4, 1, 2));
    assertThat(WeekDays.text(shape)).isEqualTo("Tue easy, Thu quality, Sat easy, Sun long");
  }

  @Test
  void threeHardDaysCannotStandTwoEasyDaysApart() {
    assertThat(PatternSolver.best(week(127, 127, 6, 2, 2), 6, 2, true)).isNull();
  }

  @Test
  void theLongRunMovesToTheNearestFreeDay() {
    WeekShape shape = best(week(127 & ~(1 << SUNDAY), 127, 3, 1, 1));
    assertThat(shape.longDay()).isIn(5, 0);
  }

  @Test
  void noTwoHardDaysTouchInAnyShapeItGives() {
    for (int allowed = 1; allowed < 128; allowed++) {
      for (int runs = 1; runs <= Integer.bitCount(allowed); runs++) {
        for (int between = 1; between <= 2; between++) {
          Frame frame = week(allowed, 127, runs, 2, between);
          WeekShape shape = PatternSolver.solve(frame).shape();
          assertThat(shape.runs() & ~allowed).isZero();
          assertThat(smallestGap(shape.hard())).isGreaterThan(between);
        }
      }
    }
  }

  /** Every set of days that C races may stand on has a week that holds them all as sessions. */
  @Test
  void cRacesWithADayBetweenThemAllFindTheirPlace() {
    for (int raced = 1; raced < 128; raced++) {
      if ((raced & raced << 1) == 0) {
        WeekShape shape = PatternSolver.solve(racing(raced)).shape();
        assertThat(shape.quality() & raced).isEqualTo(raced);
        assertThat(shape.runCount()).isEqualTo(5);
      }
    }
  }

  private static Frame racing(int raced) {
    RaceRoom room = new RaceRoom(0, raced, 0, 0);
    return new Frame(127, 127, 5, 1, 1, true, SUNDAY, 127, 127, 1, 99, 99, room, false, false);
  }

  private static int smallestGap(int hard) {
    int smallest = 7;
    for (int a = 0; a < 7; a++) {
      for (int b = a + 1; b < 7; b++) {
        if ((hard >> a & 1) == 1 && (hard >> b & 1) == 1) {
          smallest = Math.min(smallest, Math.min(b - a, 7 - b + a));
        }
      }
    }
    return smallest;
  }

  @Test
  void everyLoserSaysWhyItLost() {
    Frame frame = week(127, TUE_THU_SAT_SUN, 4, 1, 1);
    Solution solution = Objects.requireNonNull(PatternSolver.best(frame, 4, 1, true));
    assertThat(solution.losers()).isNotEmpty();
    assertThat(solution.losers()).allMatch(loser -> !loser.why().isBlank());
    assertThat(solution.losers()).noneMatch(loser -> loser.shape().equals(solution.shape()));
  }
}
