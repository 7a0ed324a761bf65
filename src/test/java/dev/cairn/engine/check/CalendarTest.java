package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.START;
import static dev.cairn.engine.check.HalfPlan.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Phase;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import org.junit.jupiter.api.Test;

/** Weeks without gaps. */
class CalendarTest {
  @Test
  void aPlanWithoutWeeksIsBroken() {
    assertThat(new PlanDraft().broken()).containsExactly("calendar");
  }

  @Test
  void aWeekOfSixDaysIsBroken() {
    assertThat(
            draft()
                .change(
                    3,
                    week ->
                        new Week(
                            week.number(),
                            week.start(),
                            week.phase(),
                            week.type(),
                            week.total(),
                            week.days().subList(0, 6)))
                .broken())
        .containsExactly("calendar");
  }

  @Test
  void aWrongNumberIsBroken() {
    assertThat(
            draft()
                .change(
                    3,
                    week ->
                        new Week(
                            4, week.start(), week.phase(), week.type(), week.total(), week.days()))
                .broken())
        .containsExactly("calendar");
  }

  @Test
  void aGapBetweenWeeksIsBroken() {
    PlanDraft plan = draft();
    plan.weeks.remove(5);
    assertThat(plan.broken()).containsExactly("calendar");
  }

  @Test
  void aDayOutOfPlaceIsBroken() {
    assertThat(
            draft()
                .change(
                    3,
                    week ->
                        new Week(
                            week.number(),
                            week.start(),
                            week.phase(),
                            week.type(),
                            week.total(),
                            week.days().reversed()))
                .broken())
        .containsExactly("calendar");
  }

  @Test
  void aStartOnTuesdayIsBroken() {
    PlanDraft plan = new PlanDraft();
    plan.week(Phase.BASE, WeekType.BASE, START.plusDays(1));
    assertThat(plan.broken()).containsExactly("calendar");
  }

  @Test
  void aWeekThatStartsLateIsSaidToDoSo() {
    PlanDraft plan = draft();
    plan.weeks.remove(5);
    assertThat(plan.said(new AthleteDraft()))
        .contains("Week 7 starts on 2027-01-11 instead of 2027-01-04");
  }
}
