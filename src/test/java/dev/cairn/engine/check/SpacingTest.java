package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.on;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.engine.check.TestRules.modifier;
import static dev.cairn.engine.check.TestRules.rules;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Priority;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Zone;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RunningRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Easy days between hard ones. */
class SpacingTest {
  @Test
  void hardNeighboursAreBroken() {
    assertThat(draft().run(saturday(8), TEMPO, 11, 20).run(tuesday(8), EASY, 11).broken())
        .contains("hard-spacing");
  }

  @Test
  void hardNeighboursAcrossTheWeekBorderAreBroken() {
    PlanDraft plan = draft().rest(tuesday(8)).run(on(8, DayOfWeek.MONDAY), TEMPO, 11, 20);
    assertThat(plan.broken()).contains("hard-spacing");
  }

  @Test
  void aHardDayBeforeTheRaceIsBroken() {
    assertThat(draft().run(saturday(12), TEMPO, 6, 10).broken()).contains("hard-spacing");
  }

  @Test
  void aModifierMayAskForTwoEasyDays() {
    RunningRules rules = rules(modifier(Quantity.EASY_DAYS_BETWEEN_HARD, Operation.AT_LEAST, 2));
    assertThat(draft().broken(rules)).containsExactly("hard-spacing");
  }

  @Test
  void anUnknownModifierAsksForNothing() {
    RunningRules rules =
        rules(modifier(Truth.UNKNOWN, Quantity.EASY_DAYS_BETWEEN_HARD, Operation.AT_LEAST, 2));
    assertThat(draft().broken(rules)).isEmpty();
  }

  @Test
  void runWalkNeighboursAreBroken() {
    PlanDraft plan =
        draft().session(saturday(2), walking(9000)).session(thursday(2), walking(9500));
    assertThat(plan.broken()).isEmpty();
    assertThat(plan.session(sunday(2), walking(14000)).broken()).containsExactly("run-walk");
  }

  private static Session walking(int metres) {
    Step run = TestSessions.step(Part.MAIN, Zone.EASY, metres / 10);
    Step intervals =
        new Step(
            Part.MAIN,
            10,
            Zone.EASY,
            run.metres(),
            run.seconds(),
            false,
            run.pace(),
            10,
            Zone.WALK);
    return TestSessions.session(List.of(intervals), 0);
  }

  /** Races are as the athlete told them; the day between them is for runs. */
  @Test
  void twoRacesOnSuccessiveDaysAreTheAthletesOwn() {
    LocalDate friday = on(8, DayOfWeek.FRIDAY);
    AthleteDraft athlete =
        new AthleteDraft().race(friday, 3, Priority.B).race(saturday(8), 3, Priority.B);
    PlanDraft plan = draft().race(friday).race(saturday(8)).rest(sunday(8));
    assertThat(plan.broken(athlete)).doesNotContain("hard-spacing");
    assertThat(plan.run(thursday(8), TEMPO, 11, 15).broken(athlete)).contains("hard-spacing");
  }
}
