package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.engine.check.TestRules.modifier;
import static dev.cairn.engine.check.TestRules.rules;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Zone;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a session holds. */
class SessionContentTest {
  @Test
  void aQualitySessionWithoutWarmUpIsBroken() {
    assertThat(draft().session(tuesday(8), tempo(1900, 20, 5100)).broken())
        .containsExactly("session-structure");
  }

  @Test
  void aQualitySessionWithoutCoolDownIsBroken() {
    assertThat(draft().session(tuesday(8), tempo(5100, 20, 1900)).broken())
        .containsExactly("session-structure");
  }

  @Test
  void tooFewHardMinutesAreBroken() {
    assertThat(draft().run(tuesday(11), TEMPO, 9.5, 9).broken())
        .containsExactly("session-hard-minutes");
  }

  @Test
  void hardMinutesAboveTheRangeAreBroken() {
    RunningRules rules = rules(modifier(Quantity.HARD_MINUTES, Operation.MULTIPLY, 0.7));
    assertThat(draft().broken(rules)).containsExactly("session-hard-minutes");
  }

  @Test
  void hardMinutesInAnEasyRunAreBroken() {
    Session session = TestSessions.of(TEMPO, 11_000, 20);
    assertThat(draft().run(tuesday(8), EASY, 11).session(tuesday(8), session).broken())
        .containsExactly("hidden-quality");
  }

  @Test
  void stridesInTheFirstWeekAreBroken() {
    Step strides = new Step(Part.STRIDES, 4, Zone.REPETITION, 80, 20, true, null, 60, Zone.EASY);
    PlanDraft plan =
        draft()
            .session(thursday(1), withStrides(8600, strides))
            .session(thursday(2), withStrides(9100, strides));
    assertThat(plan.broken()).containsExactly("strides");
  }

  private static Session tempo(int warmUp, int hardMinutes, int coolDown) {
    return TestSessions.session(
        List.of(
            TestSessions.step(Part.WARM_UP, Zone.EASY, warmUp),
            TestSessions.step(Part.MAIN, Zone.THRESHOLD, hardMinutes * 200),
            TestSessions.step(Part.COOL_DOWN, Zone.EASY, coolDown)),
        hardMinutes);
  }

  private static Session withStrides(int metres, Step strides) {
    return TestSessions.session(
        List.of(TestSessions.step(Part.MAIN, Zone.EASY, metres), strides), 0);
  }
}
