package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WeekType;
import org.junit.jupiter.api.Test;

/** Week types fit phase and total. */
class WeekTypesTest {
  @Test
  void theLastWeekIsTheRaceWeek() {
    assertThat(draft().type(12, WeekType.TAPER).broken()).containsExactly("week-type");
  }

  @Test
  void aBuildWeekInTheBaseIsBroken() {
    assertThat(draft().type(3, WeekType.BUILD).broken()).containsExactly("week-type");
  }

  @Test
  void aPeakBelowTheMaximumIsBroken() {
    assertThat(draft().type(6, WeekType.PEAK).broken()).containsExactly("week-type");
  }

  @Test
  void aTaperWeekByAnotherNameIsBroken() {
    assertThat(draft().type(11, WeekType.BUILD).broken()).contains("week-type");
  }

  @Test
  void aPlanWithoutAPeakIsBroken() {
    assertThat(draft().type(9, WeekType.BUILD).type(10, WeekType.BUILD).broken())
        .containsExactly("week-type");
  }
}
