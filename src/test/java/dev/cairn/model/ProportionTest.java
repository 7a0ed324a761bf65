package dev.cairn.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProportionTest {
  /**
   * Newcombe (1998) prints Wilson's interval of 81 of 263 as 0.2553 to 0.3662, of 0 of 20 to
   * 0.1611.
   */
  @Test
  void theIntervalIsThePublishedOne() {
    Proportion many = new Proportion(81, 263);
    assertThat(many.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(many.high()).isCloseTo(0.3662, within(5e-5));
    assertThat(new Proportion(0, 20).low()).isCloseTo(0, within(1e-12));
    assertThat(new Proportion(0, 20).high()).isCloseTo(0.1611, within(5e-5));
  }

  @Property
  void theShareLiesInsideAndTheOtherSideMirrors(
      @ForAll @IntRange(min = 1, max = 200) int of, @ForAll @IntRange(max = 200) int wished) {
    int count = wished % (of + 1);
    Proportion one = new Proportion(count, of);
    Proportion other = new Proportion(of - count, of);
    assertThat(one.share()).isBetween(one.low() - 1e-12, one.high() + 1e-12);
    assertThat(one.low()).isCloseTo(1 - other.high(), within(1e-12));
  }

  @Test
  void ofNoneAnythingIsPossible() {
    assertThat(new Proportion(0, 0).low()).isZero();
    assertThat(new Proportion(0, 0).high()).isEqualTo(1);
    assertThatThrownBy(() -> new Proportion(3, 2)).hasMessageContaining("3 of 2");
  }
}
