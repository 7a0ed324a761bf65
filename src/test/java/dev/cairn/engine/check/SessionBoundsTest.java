package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Goal;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Race;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Zone;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How short and how long a run may be. */
class SessionBoundsTest {
  @Test
  void aRunBelowTheMinimumIsBroken() {
    assertThat(draft().run(saturday(12), EASY, 2.5).broken()).containsExactly("session-minimum");
  }

  @Test
  void timeOnFeetIsBounded() {
    PlanDraft plan = draft().session(sunday(10), slow(152));
    assertThat(plan.broken()).containsExactly("time-on-feet");
  }

  @Test
  void aFirstMarathonMayTakeLonger() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.race = Race.MARATHON;
    athlete.goal = Goal.FINISH;
    PlanDraft plan = draft().session(sunday(10), slow(181));
    plan.race = Race.MARATHON;
    plan.goal = Goal.FINISH;
    assertThat(plan.broken(athlete)).contains("time-on-feet");
    plan.session(sunday(10), slow(180));
    assertThat(plan.broken(athlete)).doesNotContain("time-on-feet");
    athlete.recentRace = new RecentRace(42.195, Duration.ofHours(4), athlete.asOf);
    assertThat(plan.broken(athlete)).contains("time-on-feet");
  }

  @Test
  void minutesAvailableAreKept() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.minutesAvailable.put(DayOfWeek.THURSDAY, 74);
    assertThat(draft().broken(athlete)).containsExactly("minutes-available");
  }

  @Test
  void theRaceWeekIsShort() {
    assertThat(draft().run(tuesday(12), EASY, 10.5).run(thursday(12), EASY, 6.5).broken())
        .containsExactly("race-week-minutes");
  }

  @Test
  void theDayBeforeTheRaceIsShorter() {
    assertThat(draft().run(tuesday(12), EASY, 8).run(saturday(12), EASY, 5.5).broken())
        .containsExactly("race-week-minutes");
  }

  /** Eighteen kilometres that take as long as told. */
  private static Session slow(int minutes) {
    PaceRange pace = new PaceRange(minutes * 60 / 18 - 5, minutes * 60 / 18 + 5);
    Step run = new Step(Part.MAIN, 1, Zone.EASY, 18_000, minutes * 60, false, pace, 0, null);
    return TestSessions.session(List.of(run), 0, minutes, null);
  }
}
