package dev.cairn.engine.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BreakTableTest {

  static final BreakTable RESTED = table(1, 0.997, 0.994, 0.985, 0.973, 0.952, 0.931, 0.910, 0.8);
  static final BreakTable CROSS_TRAINED =
      table(1, 0.998, 0.997, 0.992, 0.986, 0.976, 0.965, 0.955, 0.9);

  private static BreakTable table(double... factors) {
    int[] days = {5, 6, 7, 10, 14, 21, 28, 35, 72};
    List<BreakTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < days.length; i++) {
      rows.add(new BreakTable.Row(days[i], factors[i]));
    }
    return new BreakTable(rows);
  }

  @Property
  void neverRisesWithDaysOff(@ForAll @IntRange(max = 400) int days) {
    for (BreakTable table : List.of(RESTED, CROSS_TRAINED)) {
      assertThat(table.factor(days)).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(table.factor(days + 1)).isLessThanOrEqualTo(table.factor(days));
    }
    assertThat(CROSS_TRAINED.factor(days)).isGreaterThanOrEqualTo(RESTED.factor(days));
  }

  @Example
  void holdsTheRowsExactlyAndGoesStraightBetween() {
    for (BreakTable.Row row : RESTED.rows()) {
      assertThat(RESTED.factor(row.days())).isEqualTo(row.factor());
    }
    assertThat(RESTED.factor(0)).isEqualTo(1);
    assertThat(RESTED.factor(3)).isEqualTo(1);
    assertThat(RESTED.factor(12)).isCloseTo(0.979, within(1e-12));
    assertThat(RESTED.factor(500)).isEqualTo(0.8);
  }

  @Example
  void lowersVdotAndSaysHow() {
    Vdot vdot = new Vdot(50);
    assertThat(vdot.afterBreak(21, RESTED).value()).isCloseTo(47.6, within(1e-9));
    assertThat(vdot.explainBreak(21, RESTED).text()).isEqualTo("50.0 x 0.952 = 47.6");
  }

  @Example
  void refusesTablesThatCannotBe() {
    BreakTable.Row week = new BreakTable.Row(7, 0.99);
    BreakTable.Row month = new BreakTable.Row(28, 0.93);
    assertThatThrownBy(() -> new BreakTable(List.of(month, week)))
        .hasMessageContaining("28 days")
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new BreakTable(List.of())).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new BreakTable.Row(7, 99)).hasMessageContaining("per cent");
    assertThatThrownBy(() -> RESTED.factor(-1)).hasMessageContaining("-1 days");
  }
}
