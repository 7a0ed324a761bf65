package dev.cairn.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Distance;
import dev.cairn.model.Grid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Quick ways to figures, held against exact arithmetic. */
class WordsTest {
  @Property
  void anyNumberIsItsDecimalRoundedHalfUp(@ForAll double value) {
    assertThat(Words.number(value)).isEqualTo(exact(value));
  }

  @Property
  void thousandthsAndTheirNeighboursToo(
      @ForAll @LongRange(min = -9_999_999, max = 9_999_999) long thousandths) {
    double value = thousandths / 1000.0;
    for (double near : new double[] {value, Math.nextUp(value), Math.nextDown(value)}) {
      assertThat(Words.number(near)).isEqualTo(exact(near));
    }
    double half = (2 * thousandths + 1) / 2000.0;
    assertThat(Words.number(half)).isEqualTo(exact(half));
  }

  @Property
  void distancesAreExact(@ForAll @IntRange(max = 100_000) int steps, @ForAll Grid grid) {
    BigDecimal exact = BigDecimal.valueOf(steps).divide(BigDecimal.valueOf(grid.stepsPerUnit()));
    String number = exact.setScale(grid == Grid.KM ? 1 : 2, RoundingMode.UNNECESSARY).toString();
    assertThat(new Distance(steps, grid).text()).isEqualTo(number + " " + grid.unit());
  }

  private static String exact(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }

  @Example
  void aKilometreRuleIsToldInMilesToo() {
    assertThat(Words.kilometres(Grid.KM, 25)).isEqualTo("25 km");
    assertThat(Words.kilometres(Grid.MI, 25)).isEqualTo("15.5 mi (25 km)");
  }

  @Example
  void weeksAreNamedByTwoDigits() {
    assertThat(Words.weekId(9)).isEqualTo("w09");
    assertThat(Words.weekId(10)).isEqualTo("w10");
  }
}
