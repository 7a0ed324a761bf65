package dev.cairn.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.session.Season.Limits;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked case read day by day. */
class SessionsTest {
  private static final int TUESDAY = 1;
  private static final int THURSDAY = 3;
  private static final Limits FROM_BUILD = Limits.OPEN.from(5);

  private final Season alex = Season.alex(Runner.of(44.0), FROM_BUILD);

  private static WorkoutType type(Season season, int week, int day) {
    return season.on(week, day).type().value();
  }

  private static Session session(Season season, int week, int day) {
    return season.on(week, day).session().value();
  }

  @Test
  void theFirstTempoStandsInWeekFive() {
    Decision first = alex.decision("plan.firstQuality");
    assertThat(first.what()).isEqualTo("First tempo in week 5: 3 x 5 min at 4:43/km");
    assertThat(first.value()).isEqualTo("week 5");
    assertThat(type(alex, 5, TUESDAY)).isEqualTo(WorkoutType.TEMPO);
    assertThat(alex.decision("w05.tue.session").what())
        .isEqualTo("First tempo of the plan: 3 x 5 min at 4:43/km");
    assertThat(session(alex, 5, TUESDAY).hardMinutes()).isEqualTo(15);
  }

  @Test
  void theBaseIsSteady() {
    for (int week = 1; week <= 4; week++) {
      assertThat(type(alex, week, TUESDAY)).isEqualTo(WorkoutType.STEADY);
    }
    assertThat(session(alex, 1, TUESDAY).pace()).isEqualTo(alex.fitness.range(Zone.STEADY));
  }

  @Test
  void typesTakeTurns() {
    assertThat(
            List.of(
                type(alex, 5, 1),
                type(alex, 6, 1),
                type(alex, 8, 1),
                type(alex, 9, 1),
                type(alex, 10, 1)))
        .containsExactly(
            WorkoutType.TEMPO,
            WorkoutType.HILLS,
            WorkoutType.INTERVALS,
            WorkoutType.RACE_PACE,
            WorkoutType.TEMPO);
  }

  @Test
  void aCutbackTooSmallForQualityBecomesStridesAndSaysWhy() {
    assertThat(type(alex, 7, TUESDAY)).isEqualTo(WorkoutType.EASY);
    assertThat(session(alex, 7, TUESDAY).steps().getLast().part()).isEqualTo(Step.Part.STRIDES);
    Decision decision = alex.decision("w07.tue.type");
    assertThat(decision.what()).isEqualTo("Easy with strides in place of tempo");
    assertThat(decision.alternatives())
        .containsExactly(
            new Alternative("tempo", "5.5 hard minutes are allowed, 10 are the least"));
  }

  @Test
  void theTaperKeepsATouchOfRacePaceAndTheRaceWeekStrides() {
    assertThat(type(alex, 11, TUESDAY)).isEqualTo(WorkoutType.RACE_PACE);
    assertThat(alex.decision("w11.tue.session").what()).contains("to stay sharp in the taper");
    assertThat(type(alex, 12, TUESDAY)).isEqualTo(WorkoutType.EASY);
    assertThat(session(alex, 12, THURSDAY).steps().getLast().part()).isEqualTo(Step.Part.STRIDES);
    assertThat(session(alex, 12, 5).steps().getLast().part()).isEqualTo(Step.Part.MAIN);
  }

  @Test
  void stridesStartInWeekTwoOnThursdays() {
    assertThat(session(alex, 1, THURSDAY).steps()).hasSize(1);
    assertThat(session(alex, 2, THURSDAY).steps().getLast().part()).isEqualTo(Step.Part.STRIDES);
    assertThat(alex.decision("w02.thu.strides").alternatives())
        .containsExactly(new Alternative("Saturday", "the day before a hard one"));
  }

  @Test
  void easyDaysShareADecisionPerWeek() {
    assertThat(alex.on(5, THURSDAY).session().why()).isEqualTo("w05.easy.session");
    assertThat(alex.on(5, 6).session().why()).isEqualTo("w05.easy.session");
    assertThat(alex.decision("w05.easy.session").value())
        .isEqualTo("thu 57 min, sat 61 min, sun 87 min");
  }

  @Test
  void theSessionSaysWhatBoundItAndWhatElseThereWas() {
    Decision decision = alex.decision("w09.tue.session");
    assertThat(decision.inputs())
        .extracting(input -> input.from())
        .contains("w08.tue.session", "week9.total", "pace.race");
    assertThat(decision.alternatives()).hasSizeBetween(1, 4);
    assertThat(decision.alternatives().getFirst().whyRejected())
        .matches("needs [0-9.]+ hard minutes, [0-9.]+ are allowed");
  }

  @Test
  void withoutHillsTheDayGoesToAnotherTypeAndNamesTheCeiling() {
    Season held = Season.alex(Runner.of(44.0), FROM_BUILD.allowing(false, true));
    assertThat(type(held, 6, TUESDAY)).isEqualTo(WorkoutType.TEMPO);
    Decision decision = held.decision("w06.tue.type");
    assertThat(decision.what()).isEqualTo("Tempo in place of hills");
    assertThat(decision.inputs()).extracting(input -> input.from()).contains("limit.hills");
    assertThat(session(held, 6, TUESDAY).hardMinutes())
        .isLessThanOrEqualTo(session(alex, 6, TUESDAY).hardMinutes());
  }

  @Test
  void withoutSpeedworkQualityDaysStaySteady() {
    Season calm = Season.alex(Runner.of(44.0).withoutSpeedwork(), FROM_BUILD);
    assertThat(type(calm, 8, TUESDAY)).isEqualTo(WorkoutType.STEADY);
    assertThat(calm.decision("plan.firstQuality").what())
        .isEqualTo("No quality in this plan: no speedwork is wished");
    assertThat(calm.decision(calm.on(8, TUESDAY).type().why()).inputs())
        .extracting(input -> input.from())
        .contains("fact:request.includeSpeedwork");
  }

  @Test
  void firstYearRunnersStayEasyUntilTheirFirstQualityWeek() {
    Season novice =
        Season.alex(Runner.of(44.0).running(40, 0.5), Limits.OPEN.from(7).easyBefore(7));
    for (int week = 1; week <= 6; week++) {
      assertThat(type(novice, week, TUESDAY)).isEqualTo(WorkoutType.EASY);
    }
    assertThat(type(novice, 8, TUESDAY)).isEqualTo(WorkoutType.TEMPO);
  }

  @Test
  void aPlanWithoutRoomForQualityWarns() {
    Season tiny = Season.alex(Runner.of(44.0), FROM_BUILD.factor(0.2));
    assertThat(tiny.totalHardMinutes()).isZero();
    assertThat(tiny.warnings).extracting(Warning::code).contains("quality.none");
    assertThat(tiny.decision("plan.firstQuality").value()).isEqualTo("none");
  }

  @Test
  void runsGetLongerAndWalksShorter() {
    Season walking = Season.alex(Runner.of(null).running(8, 0.5), FROM_BUILD.walking());
    Step first = session(walking, 1, THURSDAY).steps().get(1);
    Step last = session(walking, 11, THURSDAY).steps().get(1);
    assertThat(first.seconds()).isEqualTo(60);
    assertThat(first.recoverySeconds()).isEqualTo(90);
    assertThat(last.seconds()).isGreaterThan(first.seconds());
    assertThat(last.recoverySeconds()).isLessThan(first.recoverySeconds());
  }

  @Test
  void aFullWeekWithoutRoomForQualityFallsBackToSteady() {
    Season tiny = Season.alex(Runner.of(44.0), FROM_BUILD.factor(0.2));
    assertThat(type(tiny, 5, TUESDAY)).isEqualTo(WorkoutType.STEADY);
    assertThat(tiny.decision("w05.tue.type").what()).isEqualTo("Steady in place of tempo");
    assertThat(type(tiny, 7, TUESDAY)).as("a cutback rests").isEqualTo(WorkoutType.EASY);
    assertThat(type(tiny, 11, TUESDAY)).as("a taper freshens").isEqualTo(WorkoutType.EASY);
  }

  @Test
  void whoComesBackRunsEasyFirst() {
    Season back = Season.alex(Runner.of(44.0), FROM_BUILD.easyBefore(3));
    assertThat(type(back, 2, TUESDAY)).isEqualTo(WorkoutType.EASY);
    assertThat(type(back, 3, TUESDAY)).isEqualTo(WorkoutType.STEADY);
  }

  @Test
  void steadyRunsGrowOverTheBaseRestInCutbacksAndNeverRepeat() {
    double first = steadyShare(1);
    double last = steadyShare(3);
    assertThat(first).isBetween(0.28, 0.35);
    assertThat(last).isGreaterThan(first).isLessThanOrEqualTo(0.5);
    assertThat(steadyShare(4)).isLessThanOrEqualTo(0.25);
    for (int week = 2; week <= 3; week++) {
      assertThat(session(alex, week, TUESDAY).workoutId())
          .isNotEqualTo(session(alex, week - 1, TUESDAY).workoutId());
    }
  }

  private double steadyShare(int week) {
    int all = 0;
    int steady = 0;
    for (Step step : session(alex, week, TUESDAY).steps()) {
      int metres = step.reps() * step.metres();
      all += metres;
      steady += step.zone() == Zone.STEADY ? metres : 0;
    }
    return (double) steady / all;
  }

  @Test
  void warmUpsAreWholeTenthsAndTheCoolDownTakesTheRest() {
    Step warmUp = session(alex, 5, TUESDAY).steps().getFirst();
    assertThat(warmUp.metres() % 100).isZero();
    Season miles = Season.alex(Runner.of(44.0).inMiles(), FROM_BUILD);
    double tenths = session(miles, 5, TUESDAY).steps().getFirst().metres() / 160.9344;
    assertThat(Math.abs(tenths - Math.rint(tenths))).isLessThan(0.005);
  }

  @Test
  void hillStepsSayUphill() {
    assertThat(session(alex, 6, TUESDAY).steps())
        .filteredOn(step -> step.part() == Step.Part.MAIN)
        .allMatch(Step::uphill);
  }
}
