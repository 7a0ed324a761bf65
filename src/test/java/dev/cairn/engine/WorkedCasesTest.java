package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.refusal.Ways;
import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Race;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Refusal;
import dev.cairn.trail.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked case and what else must hold. */
class WorkedCasesTest {
  private static final Read ALEX = Read.plan(RunningPack.sample("alex"));

  @Test
  void alexBuildsTheBaseForFourWeeksAndPeaksInWeekNineAtFiftyFive() {
    assertThat(ALEX.weeks()).hasSize(12);
    assertThat(ALEX.firstWeekWith(WorkoutType::quality)).isEqualTo(5);
    assertThat(ALEX.types(5)).contains(WorkoutType.TEMPO);
    assertThat(ALEX.totals().indexOf(ALEX.peak()) + 1).isEqualTo(9);
    assertThat(ALEX.peak()).isEqualTo(55);
    assertThat(ALEX.longest()).isLessThanOrEqualTo(18);
    assertThat(ALEX.week(9).type().value()).isEqualTo(WeekType.PEAK);
    for (int week = 1; week <= 4; week++) {
      assertThat(ALEX.week(week).type().value()).isIn(WeekType.BASE, WeekType.RECOVERY);
    }
  }

  @Test
  void alexsPeakComesFromTheFormulaAndWasChosenOverOthers() {
    Decision goal = Objects.requireNonNull(ALEX.plan().trail().find("plan.goalPeak"));
    assertThat(goal.source()).isInstanceOf(Source.Formula.class);
    assertThat(((Source.Formula) goal.source()).calculation())
        .isEqualTo("21.1 x 2.5 = 52.75, rounded up to 55");
    assertThat(goal.alternatives()).extracting("option").contains("45 km", "75 km", "50 km");
    Decision peak = Objects.requireNonNull(ALEX.plan().trail().find("plan.peak"));
    assertThat(peak.value()).isEqualTo("55.0 km");
    assertThat(peak.alternatives()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {38, 39, 40, 41, 42.5, 44})
  void startsFromThirtyEightToFortyFourReachFiftyFive(double weekly) {
    Read read = Read.plan(Runner.of(Race.HALF, 12).running(weekly, 12));
    assertThat(read.peak()).isEqualTo(55);
    assertThat(read.totals().indexOf(55.0) + 1).isEqualTo(9);
    assertThat(read.warns("peak.missed")).isFalse();
  }

  @Test
  void fromThirtySevenAndAHalfThePeakIsLowerAndThatIsSaid() {
    Read read = Read.plan(Runner.of(Race.HALF, 12).running(37.5, 12));
    assertThat(read.peak()).isEqualTo(54);
    assertThat(read.plan().warnings())
        .anyMatch(warning -> warning.message().contains("1.0 km less"));
  }

  @Test
  void whoRunsFiftyForAFiveKDoesNotBuildBelowFifty() {
    Read read = Read.plan(Runner.of(Race.FIVE_K, 10).running(50, 12).days(5));
    for (Week week : read.weeks()) {
      if (List.of(WeekType.BASE, WeekType.BUILD, WeekType.PEAK).contains(week.type().value())) {
        assertThat(week.total().value().km()).as("week %d", week.number()).isEqualTo(50);
      }
    }
  }

  @Test
  void aFirstYearRunnerStepsGentlyAndHasNoQualityBeforeWeekSeven() {
    Read read =
        Read.plan(
            Runner.of(Race.TEN_K, 10)
                .running(15, 5)
                .days(3)
                .years(0.5)
                .goal(Goal.FINISH)
                .vdot(null));
    assertThat(read.longRun(1)).isLessThanOrEqualTo(6);
    double longest = 5;
    for (Week week : read.weeks()) {
      double run = read.longRun(week.number());
      assertThat(run).as("week %d", week.number()).isLessThanOrEqualTo(longest + 1);
      longest = Math.max(longest, run);
    }
    int first = read.firstWeekWith(WorkoutType::quality);
    assertThat(first == 0 || first >= 7).isTrue();
  }

  @Test
  void aFirstMarathonsLongestRunIsDecidedByTimeOnFeet() {
    Read read =
        Read.plan(
            Runner.of(Race.MARATHON, 20).running(50, 18).days(5).goal(Goal.FINISH).vdot(34.5));
    assertThat(read.peak()).isEqualTo(65);
    assertThat(read.longest()).isBetween(25.0, 26.0);
    Day longest =
        read.days().stream()
            .filter(day -> Read.km(day) == read.longest())
            .findFirst()
            .orElseThrow();
    String why = Objects.requireNonNull(longest.distance()).why();
    assertThat(Objects.requireNonNull(read.plan().trail().find(why)).what())
        .contains("180 minutes on feet decides");
  }

  @Test
  void eightKilometresAWeekAndAMarathonInTenWeeksIsRefusedWithWaysThatWork() {
    Athlete rolf = RunningPack.sample("rolf");
    Refusal refusal = Read.refusal(rolf);
    assertThat(refusal.conflict())
        .containsExactly(
            "rule.longestRunOfRace",
            "request.weeks",
            "snapshot.longestRecentRunKm",
            "rule.runStep");
    assertThat(refusal.wouldWork()).hasSizeGreaterThanOrEqualTo(2);
    refusal
        .wouldWork()
        .forEach(way -> assertThat(Ways.apply(rolf, way)).satisfies(changed -> Read.plan(changed)));
  }

  @Test
  void threeAndSevenDaysBothHoldTheirWeeks() {
    Read three = Read.plan(Runner.of(Race.HALF, 12).days(3).running(32, 11));
    Read seven = Read.plan(Runner.of(Race.HALF, 14).days(7).running(90, 20));
    assertThat(runs(three.week(2))).isEqualTo(3);
    assertThat(runs(seven.week(2))).isEqualTo(7);
  }

  private static long runs(Week week) {
    return week.days().stream().filter(day -> day.type().value().run()).count();
  }

  @Test
  void speedworkOffMovesNothingElse() {
    Runner runner = Runner.of(Race.HALF, 12);
    Read with = Read.plan(runner);
    Read without = Read.plan(runner.noSpeedwork());
    assertThat(without.firstWeekWith(WorkoutType::quality)).isZero();
    assertThat(without.days().stream().map(Read::km).toList())
        .isEqualTo(with.days().stream().map(Read::km).toList());
  }

  @Test
  void aMilesAthleteIsPlannedInQuarterMiles() {
    Read read = Read.plan(Runner.of(Race.HALF, 12).miles());
    for (Day day : read.days()) {
      if (day.distance() != null) {
        assertThat(day.distance().value().grid()).isEqualTo(Grid.MI);
      }
    }
  }

  @Test
  void theRaceWinsOverABlockedDayWithAWarning() {
    LocalDate race = LocalDate.of(2027, 2, 20);
    Read read = Read.plan(Runner.of(Race.HALF, 12).raceOn(race).blocked(DayOfWeek.SATURDAY));
    assertThat(read.warns("race.blocked")).isTrue();
    Day day = read.days().stream().filter(d -> d.date().equals(race)).findFirst().orElseThrow();
    assertThat(day.type().value()).isEqualTo(WorkoutType.RACE);
  }
}
