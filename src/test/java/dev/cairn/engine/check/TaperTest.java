package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The taper. */
class TaperTest {
  @Test
  void aTaperAboveItsShareIsBroken() {
    assertThat(draft().run(thursday(11), EASY, 10).broken()).containsExactly("taper-share");
  }

  @Test
  void aRaceWeekAboveItsShareIsBroken() {
    assertThat(draft().run(tuesday(12), EASY, 9).run(thursday(12), EASY, 9).broken())
        .containsExactly("taper-share");
  }

  @Test
  void aRisingTaperIsBroken() {
    PlanDraft plan = draft().run(tuesday(11), EASY, 5).run(thursday(11), EASY, 5);
    plan.run(saturday(11), EASY, 5).run(sunday(11), LONG, 6.5);
    assertThat(plan.broken()).containsExactly("taper-rise");
  }

  @Test
  void aTaperWeekCutByBlockedDatesIsNoMeasure() {
    AthleteDraft athlete = new AthleteDraft().blocked(sunday(11)).blocked(tuesday(11));
    PlanDraft plan = draft().rest(tuesday(11)).rest(sunday(11));
    assertThat(plan.broken(athlete)).isEmpty();
  }
}
