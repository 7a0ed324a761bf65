package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.START;
import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.on;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.model.WorkoutType.CROSS_TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Past, blocked and unwished days. */
class AvailabilityTest {
  @Test
  void aRunBeforeTodayIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.asOf = START.plusDays(2);
    assertThat(draft().broken(athlete)).containsExactly("before-as-of");
  }

  @Test
  void aRunOnABlockedDateIsBroken() {
    assertThat(draft().broken(new AthleteDraft().blocked(thursday(11))))
        .containsExactly("blocked-day");
  }

  @Test
  void aRunOnABlockedWeekdayIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.blockedDays.add(DayOfWeek.THURSDAY);
    assertThat(draft().broken(athlete)).containsExactly("blocked-day");
  }

  @Test
  void theGoalRaceMayStandOnABlockedDay() {
    AthleteDraft athlete = new AthleteDraft().blocked(sunday(12));
    assertThat(draft().broken(athlete)).isEmpty();
  }

  @Test
  void crossTrainingNeedsLeave() {
    PlanDraft plan = draft().day(PlanDraft.off(on(3, DayOfWeek.FRIDAY), CROSS_TRAINING));
    assertThat(plan.broken()).containsExactly("cross-training");
    AthleteDraft athlete = new AthleteDraft();
    athlete.allowCrossTraining = true;
    assertThat(plan.broken(athlete)).isEmpty();
  }

  @Test
  void moreRunsThanWishedAreBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.daysPerWeek = 3;
    assertThat(draft().broken(athlete)).containsExactly("run-days");
  }
}
