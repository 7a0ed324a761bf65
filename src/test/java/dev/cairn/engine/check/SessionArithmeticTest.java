package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.INTERVALS;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps come to what the session says. */
class SessionArithmeticTest {
  @Test
  void stepsShorterThanTheRunAreBroken() {
    assertThat(draft().session(thursday(3), easy(9400, 57)).broken())
        .containsExactly("session-distance");
  }

  @Test
  void stepsLongerThanTheRunAreBroken() {
    assertThat(draft().session(thursday(3), easy(10600, 63)).broken())
        .containsExactly("session-distance");
  }

  @Test
  void joggedRecoveriesCount() {
    PlanDraft plan = draft().run(tuesday(9), INTERVALS, 12.5);
    assertThat(plan.session(tuesday(9), intervals(7500)).broken()).isEmpty();
    assertThat(plan.session(tuesday(9), intervals(9300)).broken())
        .containsExactly("session-distance");
  }

  @Test
  void recoveriesInOtherZonesCountToo() {
    PlanDraft plan = draft().run(tuesday(9), INTERVALS, 12.5);
    Session steady = intervals(7100, Zone.STEADY);
    assertThat(plan.session(tuesday(9), steady).broken()).isEmpty();
    Session tooLong = intervals(9300, Zone.STEADY);
    assertThat(plan.session(tuesday(9), tooLong).broken()).containsExactly("session-distance");
  }

  @Test
  void aDurationThatIsNotTheStepsIsBroken() {
    assertThat(draft().session(thursday(3), easy(10_000, 50)).broken())
        .containsExactly("session-duration");
  }

  @Test
  void noTimeAtAllIsBroken() {
    assertThat(draft().session(thursday(3), TestSessions.session(List.of(), 0, 20, null)).broken())
        .containsExactly("session-duration");
  }

  @Test
  void hardMinutesThatAreNotTheStepsAreBroken() {
    Session told = TestSessions.of(TEMPO, 12_500, 25);
    Session session = TestSessions.session(told.steps(), 23, told.durationMins(), null);
    assertThat(draft().session(tuesday(10), session).broken()).containsExactly("session-hard-sum");
  }

  private static Session easy(int metres, int minutes) {
    return TestSessions.session(
        List.of(TestSessions.step(Part.MAIN, Zone.EASY, metres)), 0, minutes, null);
  }

  /** Four times 800 m with three minutes of jogging after each, 2 km of it in all. */
  private static Session intervals(int easyMetres) {
    return intervals(easyMetres, Zone.EASY);
  }

  private static Session intervals(int easyMetres, Zone recovery) {
    Step one = TestSessions.step(Part.MAIN, Zone.INTERVAL, 800);
    Step main = new Step(Part.MAIN, 4, Zone.INTERVAL, 800, 240, false, one.pace(), 180, recovery);
    return TestSessions.session(
        List.of(
            TestSessions.step(Part.WARM_UP, Zone.EASY, 2500),
            main,
            TestSessions.step(Part.COOL_DOWN, Zone.EASY, easyMetres - 2500)),
        16);
  }
}
