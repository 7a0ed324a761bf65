package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.HalfPlan.on;
import static dev.cairn.engine.check.HalfPlan.saturday;
import static dev.cairn.engine.check.HalfPlan.sunday;
import static dev.cairn.engine.check.HalfPlan.thursday;
import static dev.cairn.engine.check.HalfPlan.tuesday;
import static dev.cairn.model.WorkoutType.EASY;
import static dev.cairn.model.WorkoutType.LONG;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The same weekdays every week. */
class WeeklyPatternTest {
  @Test
  void anotherRunDayIsBroken() {
    assertThat(draft().rest(thursday(3)).run(on(3, DayOfWeek.WEDNESDAY), EASY, 10).broken())
        .containsExactly("pattern");
  }

  @Test
  void aWeekWithABlockedDateMayDiffer() {
    PlanDraft plan = draft().rest(thursday(11)).run(on(11, DayOfWeek.WEDNESDAY), EASY, 9);
    assertThat(plan.broken(new AthleteDraft().blocked(thursday(11)))).isEmpty();
    assertThat(plan.broken()).containsExactly("pattern");
  }

  /** Four runs a week, one of them blocked in every week: no week shows all four. */
  @Test
  void whereNoWeekIsUsualAnyThatKeepsTheRulesWillDo() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.currentWeeklyKm = 44;
    PlanDraft plan = draft();
    for (int week = 1; week <= 12; week++) {
      LocalDate gone = week < 8 ? thursday(week) : saturday(week);
      athlete.blocked(gone);
      plan.rest(gone).run(tuesday(week), EASY, week < 11 ? 9 : 6.5);
    }
    assertThat(plan.broken(athlete)).isEmpty();
    assertThat(plan.run(tuesday(8), EASY, 25).broken(athlete)).contains("growth");
  }

  @Test
  void anotherLongDayIsBroken() {
    assertThat(draft().run(saturday(3), LONG, 15).run(sunday(3), EASY, 10).broken())
        .containsExactly("pattern");
  }

  @Test
  void wanderingQualityIsBroken() {
    assertThat(draft().run(tuesday(8), EASY, 11).run(thursday(8), TEMPO, 11, 20).broken())
        .containsExactly("pattern");
  }
}
