package dev.cairn.review.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.review.agreement.Agreement.Coefficient;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgreementTest {
  /** A hundred records that two readers sorted into three kinds; published with Gwet's programs. */
  @Test
  void aPublishedTableComesToThePublishedFigures() {
    Agreement found = agreement(List.of(List.of(13, 0, 0), List.of(0, 20, 7), List.of(0, 4, 56)));
    assertThat(found.plans()).isEqualTo(100);
    assertThat(found.alike()).isEqualTo(89);
    Coefficient kappa = found.kappa().orElseThrow();
    assertThat(kappa.value()).isCloseTo(0.7964094, within(1e-6));
    assertThat(kappa.error()).isCloseTo(0.05891072, within(1e-6));
    assertThat(kappa.low()).isCloseTo(0.68, within(5e-4));
    assertThat(kappa.high()).isCloseTo(0.913, within(5e-4));
    Coefficient ac1 = found.ac1().orElseThrow();
    assertThat(ac1.value()).isCloseTo(0.8493305, within(1e-6));
    assertThat(ac1.error()).isCloseTo(0.04321747, within(1e-6));
    assertThat(ac1.low()).isCloseTo(0.764, within(5e-4));
    assertThat(ac1.high()).isCloseTo(0.935, within(5e-4));
  }

  /** 118 of 125 alike, nearly all of one kind: kappa is low and AC1 is not. */
  @Test
  void whereNearlyAllIsOneKindTheTwoPartWays() {
    Agreement found = agreement(List.of(List.of(118, 5), List.of(2, 0)));
    assertThat(found.kappa().orElseThrow().value()).isCloseTo(-0.0234, within(1e-4));
    assertThat(found.ac1().orElseThrow().value()).isCloseTo(0.9408, within(1e-4));
  }

  @Test
  void fewPlansSaySo() {
    assertThat(agreement(List.of(List.of(3, 1), List.of(0, 2))).few()).isTrue();
    assertThat(agreement(List.of(List.of(13, 1), List.of(0, 6))).few()).isFalse();
    assertThat(agreement(List.of(List.of(1, 0), List.of(0, 0))).kappa()).isEmpty();
  }

  @Test
  void allOfOneKindTellsKappaNothing() {
    Agreement found = agreement(List.of(List.of(9, 0), List.of(0, 0)));
    assertThat(found.kappa()).isEmpty();
    assertThat(found.ac1().orElseThrow().value()).isEqualTo(1);
  }

  /** By the formula kappa would be 0 with an error of 0, which is sure of nothing. */
  @Test
  void whoAlwaysSaysTheSameTellsKappaNothing() {
    Agreement found = agreement(List.of(List.of(3, 0), List.of(1, 0)));
    assertThat(found.kappa()).isEmpty();
    assertThat(found.ac1()).isPresent();
  }

  @Test
  void judgementsAreCountedByPair() {
    Pairing pairing = Pairing.of(List.of("a", "b", "a"), List.of("a", "a", "b"), List.of("a", "b"));
    assertThat(pairing.counts()).containsExactly(List.of(1, 1), List.of(1, 0));
    assertThatThrownBy(() -> new Pairing(List.of(List.of(1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void whoIsFirstDoesNotMatter(
      @ForAll @IntRange(min = 1, max = 40) int both,
      @ForAll @IntRange(max = 40) int one,
      @ForAll @IntRange(max = 40) int other,
      @ForAll @IntRange(min = 1, max = 40) int neither) {
    Agreement found = agreement(List.of(List.of(both, one), List.of(other, neither)));
    Agreement turned = agreement(List.of(List.of(both, other), List.of(one, neither)));
    assertThat(found.kappa().orElseThrow().value())
        .isCloseTo(turned.kappa().orElseThrow().value(), within(1e-12));
    assertThat(found.ac1().orElseThrow().error())
        .isCloseTo(turned.ac1().orElseThrow().error(), within(1e-12));
    assertThat(found.ac1().orElseThrow().value()).isBetween(-1.0, 1.0);
  }

  private static Agreement agreement(List<List<Integer>> rows) {
    return Agreement.of(new Pairing(rows));
  }
}
