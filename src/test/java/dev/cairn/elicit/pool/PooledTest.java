package dev.cairn.elicit.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Family;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PooledTest {
  private static final Limits GROWTH = new Limits(0, 30);

  /** The five answers that the screen was drawn from; its figures were rounded by hand. */
  private static final List<Range> FIVE =
      List.of(
          new Range(6.5, 8.0, 10.5, 80),
          new Range(6.0, 7.5, 10.0, 80),
          new Range(7.1, 8.5, 10.9, 80),
          new Range(5.1, 8.0, 10.3, 80),
          new Range(7.5, 9.0, 11.5, 80));

  @Test
  void theFiveCoachesOfThePictureComeToItsFigures() {
    Pooled pooled = Pooled.of(FIVE, GROWTH);
    assertThat(pooled.median()).isCloseTo(8.2, within(0.1));
    assertThat(pooled.p10()).isCloseTo(6.2, within(0.1));
    assertThat(pooled.p90()).isCloseTo(10.6, within(0.1));
    assertThat(pooled.meanOfMedians()).isCloseTo(8.2, within(0.1));
    assertThat(pooled.leastMedian()).isCloseTo(7.5, within(0.1));
    assertThat(pooled.greatestMedian()).isCloseTo(9.0, within(0.1));
    assertThat(Collections.min(pooled.withoutEach())).isCloseTo(8.0, within(0.1));
    assertThat(Collections.max(pooled.withoutEach())).isCloseTo(8.4, within(0.1));
  }

  /** Half of N(0,1) and half of N(4,1): the median is 2, and P10 solves F(x) + F(x-4) = 0.2. */
  @Test
  void twoNormalCurvesMixAsAHandReckonsIt() {
    Pool pool =
        Pool.equal(
            List.of(
                new Curve(Family.NORMAL, 0, 1, Limits.NONE, 0),
                new Curve(Family.NORMAL, 4, 1, Limits.NONE, 0)));
    assertThat(pool.median()).isCloseTo(2, within(1e-9));
    assertThat(pool.quantile(0.1)).isCloseTo(-0.841624, within(1e-5));
    assertThat(pool.density(2)).isCloseTo(0.0539909665, within(1e-9));
  }

  /** The middle of a mixture is not the mean of the middles. */
  @Test
  void theNumberIsTheMedianOfThePoolAndNotOfTheMedians() {
    List<Range> ranges =
        List.of(new Range(4, 5, 6, 80), new Range(4.5, 5.5, 6.5, 80), new Range(6, 12, 25, 80));
    Pooled pooled = Pooled.of(ranges, GROWTH);
    assertThat(pooled.median()).isNotCloseTo(5.5, within(0.1)).isNotCloseTo(7.5, within(0.1));
    assertThat(pooled.pool().below(pooled.median())).isCloseTo(0.5, within(1e-9));
  }

  @Property(tries = 40)
  void theOrderOfCoachesChangesNothing(@ForAll("ranges") List<Range> ranges) {
    List<Range> turned = new ArrayList<>(ranges);
    Collections.reverse(turned);
    assertThat(Pooled.of(turned, GROWTH).median())
        .isCloseTo(Pooled.of(ranges, GROWTH).median(), within(1e-6));
  }

  @Property(tries = 40)
  void aPercentileLiesBetweenThoseOfTheCoaches(@ForAll("ranges") List<Range> ranges) {
    Pooled pooled = Pooled.of(ranges, GROWTH);
    for (double share : new double[] {0.1, 0.5, 0.9}) {
      double least =
          pooled.curves().stream().mapToDouble(one -> one.quantile(share)).min().orElseThrow();
      double most =
          pooled.curves().stream().mapToDouble(one -> one.quantile(share)).max().orElseThrow();
      assertThat(pooled.pool().quantile(share)).isBetween(least - 1e-9, most + 1e-9);
    }
  }

  @Property(tries = 40)
  void somebodyWhoSaysTheSameAsAllChangesNothing(@ForAll("ranges") List<Range> ranges) {
    List<Range> twice = new ArrayList<>(ranges);
    twice.addAll(ranges);
    assertThat(Pooled.of(twice, GROWTH).p90())
        .isCloseTo(Pooled.of(ranges, GROWTH).p90(), within(1e-6));
  }

  @Provide
  Arbitrary<List<Range>> ranges() {
    Arbitrary<Double> low = Arbitraries.doubles().between(1, 10);
    Arbitrary<Double> side = Arbitraries.doubles().between(0.5, 6);
    return Combinators.combine(low, side, side)
        .as((from, left, right) -> new Range(from, from + left, from + left + right, 80))
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }
}
