package dev.cairn.pack.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.pack.Condition.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KleeneTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE, TRUE",
    "TRUE, FALSE, FALSE, TRUE, FALSE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE, UNKNOWN",
    "FALSE, TRUE, FALSE, TRUE, FALSE",
    "FALSE, FALSE, FALSE, FALSE, TRUE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void joinsAsKleeneDid(Truth left, Truth right, Truth and, Truth or, Truth same) {
    assertThat(Kleene.and(left, right)).isEqualTo(and);
    assertThat(Kleene.or(left, right)).isEqualTo(or);
    assertThat(Kleene.same(left, right)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"TRUE, FALSE", "FALSE, TRUE", "UNKNOWN, UNKNOWN"})
  void turnsAround(Truth truth, Truth not) {
    assertThat(Kleene.not(truth)).isEqualTo(not);
  }

  @ParameterizedTest
  @CsvSource({
    // low, high, low, high, less, same
    "1, 1, 2, 2, TRUE, FALSE",
    "2, 2, 2, 2, FALSE, TRUE",
    "3, 3, 2, 2, FALSE, FALSE",
    "7, 10, 5, 5, FALSE, FALSE",
    "0, 4, 5, 5, TRUE, FALSE",
    "0, 5, 5, 5, UNKNOWN, UNKNOWN",
    "5, 10, 5, 5, FALSE, UNKNOWN",
    "4, 10, 5, 5, UNKNOWN, UNKNOWN",
    "-Infinity, Infinity, 5, 5, UNKNOWN, UNKNOWN"
  })
  void comparesWhatIsOnlyPartlyKnown(
      double low, double high, double otherLow, double otherHigh, Truth less, Truth same) {
    Range one = new Range(low, high);
    Range other = new Range(otherLow, otherHigh);
    assertThat(one.less(other)).isEqualTo(less);
    assertThat(one.same(other)).isEqualTo(same);
    assertThat(other.same(one)).isEqualTo(same);
  }
}
