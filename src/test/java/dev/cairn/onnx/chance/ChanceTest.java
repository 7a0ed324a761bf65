package dev.cairn.onnx.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
  /** The first outputs that the authors' own program gives for the seed 1234567. */
  @Test
  void isTheGeneratorItSaysItIs() {
    Chance chance = new Chance(1234567);
    assertThat(Long.toUnsignedString(chance.next())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(chance.next())).isEqualTo("3203168211198807973");
    assertThat(Long.toUnsignedString(chance.next())).isEqualTo("9817491932198370423");
  }

  @Test
  void normalNumbersAreNormal() {
    Chance chance = new Chance(4);
    double[] drawn = IntStream.range(0, 100_000).mapToDouble(_ -> chance.normal(3, 2)).toArray();
    double mean = Arrays.stream(drawn).average().orElseThrow();
    double spread =
        Math.sqrt(Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
    assertThat(mean).isCloseTo(3, within(0.03));
    assertThat(spread).isCloseTo(2, within(0.03));
    assertThat(Arrays.stream(drawn).filter(x -> x > 7).count()).isBetween(2_000L, 2_550L);
  }

  @Test
  void anOrderHoldsEveryNumberOnce() {
    assertThat(Chance.of(3, 9).order(1_000))
        .doesNotHaveDuplicates()
        .hasSize(1_000)
        .contains(0, 999)
        .isNotEqualTo(IntStream.range(0, 1_000).toArray());
  }

  @Test
  void partsAreDrawnEachByItself() {
    assertThat(Chance.of(3, 9).next()).isEqualTo(Chance.of(3, 9).next());
    assertThat(Chance.of(3, 9).next()).isNotEqualTo(Chance.of(3, 10).next());
    assertThat(Chance.of(3, 9).next()).isNotEqualTo(Chance.of(4, 9).next());
  }
}
