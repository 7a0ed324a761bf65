package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.on;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.model.WorkoutType.REST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Day;
import dev.cairn.model.Grid;
import dev.cairn.model.Week;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Days add up. */
class SumsTest {
  @Test
  void aTotalThatIsNoSumIsBroken() {
    assertThat(
            draft()
                .change(
                    2,
                    week ->
                        new Week(
                            week.number(),
                            week.start(),
                            week.phase(),
                            week.type(),
                            PlanDraft.why(week.total().value().grid().distance(83)),
                            week.days()))
                .broken())
        .containsExactly("day-sum");
  }

  @Test
  void aRestDayWithDistanceIsBroken() {
    Day rest =
        new Day(
            on(2, DayOfWeek.FRIDAY), PlanDraft.why(REST), PlanDraft.why(Grid.KM.distance(0)), null);
    assertThat(draft().day(rest).broken()).containsExactly("off-day");
  }

  @Test
  void aRunWithoutSessionIsBroken() {
    assertThat(draft().session(thursday(2), null).broken()).containsExactly("run-content");
  }

  @Test
  void aRunWithoutDistanceIsBroken() {
    Day run = draft().day(thursday(12));
    PlanDraft plan = draft().day(new Day(run.date(), run.type(), null, run.session()));
    assertThat(plan.broken()).contains("run-content");
  }

  @Test
  void anotherGridIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.units = Grid.MI;
    assertThat(draft().broken(athlete)).contains("grid", "plan-head");
  }

  @Test
  void aRestDayWithASessionIsBroken() {
    Day rest =
        new Day(
            on(2, DayOfWeek.FRIDAY), PlanDraft.why(REST), null, draft().day(thursday(2)).session());
    assertThat(draft().day(rest).broken()).containsExactly("off-day");
  }

  @Test
  void aWeekOnAnotherGridIsSaidToBe() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.units = Grid.MI;
    assertThat(draft().said(athlete)).contains("Week 2 is not planned in mi");
  }
}
