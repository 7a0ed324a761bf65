package dev.cairn.elicit.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.distribution.RealDistribution;
import org.junit.jupiter.api.Test;

class FittingTest {
  private static final Limits FROM_ZERO = new Limits(0, Double.POSITIVE_INFINITY);
  private static final Limits PERCENT = new Limits(0, 100);

  @Test
  void aNormalCurveIsFoundAgain() {
    comesBack(Family.NORMAL, 8.2, 1.7, Limits.NONE);
  }

  @Test
  void aLogNormalCurveIsFoundAgain() {
    comesBack(Family.LOG_NORMAL, 2.1, 0.21, FROM_ZERO);
  }

  @Test
  void aGammaCurveIsFoundAgain() {
    comesBack(Family.GAMMA, 22.5, 0.36, FROM_ZERO);
  }

  @Test
  void aScaledBetaCurveIsFoundAgain() {
    Curve beta = new Curve(Family.SCALED_BETA, 6.4, 2.8, PERCENT, 0);
    Quantiles points = new Quantiles(beta.quantile(0.1), beta.quantile(0.5), beta.quantile(0.9));
    Curve found = new Fitting(points, PERCENT).best();
    assertThat(found.family()).isEqualTo(Family.SCALED_BETA);
    assertThat(found.first()).isCloseTo(6.4, within(1e-4));
    assertThat(found.second()).isCloseTo(2.8, within(1e-4));
  }

  private static void comesBack(Family family, double first, double second, Limits limits) {
    RealDistribution known = Curve.of(family, first, second);
    Quantiles points =
        new Quantiles(
            known.inverseCumulativeProbability(0.1),
            known.inverseCumulativeProbability(0.5),
            known.inverseCumulativeProbability(0.9));
    Curve found = new Fitting(points, limits).best();
    assertThat(found.family()).isEqualTo(family);
    assertThat(found.first()).isCloseTo(first, within(1e-4));
    assertThat(found.second()).isCloseTo(second, within(1e-4));
    assertThat(found.miss()).isLessThan(1e-12);
  }

  /** P10 and P90 of a normal curve lie 1.2816 standard deviations from its mean. */
  @Test
  void anEvenRangeIsANormalCurveOfKnownWidth() {
    Curve found = new Fitting(new Quantiles(6, 8, 10), Limits.NONE).best();
    assertThat(found.first()).isCloseTo(8, within(1e-6));
    assertThat(found.second()).isCloseTo(2 / 1.2815515655, within(1e-6));
  }

  @Test
  void aQuantityWithoutLimitsIsOnlyNormal() {
    assertThat(new Fitting(new Quantiles(-2, 0, 3), Limits.NONE).ranked())
        .extracting(Curve::family)
        .containsExactly(Family.NORMAL);
    assertThat(new Fitting(new Quantiles(20, 30, 50), PERCENT).ranked()).hasSize(4);
  }

  /** Least squares over probabilities has one best curve; none a little beside it comes nearer. */
  @Property(tries = 60)
  void noCurveBesideTheFoundOneIsNearer(
      @ForAll @DoubleRange(min = 1, max = 30) double low,
      @ForAll @DoubleRange(min = 0.5, max = 20) double left,
      @ForAll @DoubleRange(min = 0.5, max = 20) double right) {
    Quantiles points = new Quantiles(low, low + left, low + left + right);
    for (Curve curve : new Fitting(points, PERCENT).ranked()) {
      for (double shift : new double[] {0.999, 1.001}) {
        assertThat(missOf(curve, curve.first() * shift, curve.second(), points))
            .isGreaterThanOrEqualTo(curve.miss() - 1e-12);
        assertThat(missOf(curve, curve.first(), curve.second() * shift, points))
            .isGreaterThanOrEqualTo(curve.miss() - 1e-12);
      }
    }
  }

  private static double missOf(Curve like, double first, double second, Quantiles points) {
    Curve curve = new Curve(like.family(), first, second, like.limits(), 0);
    return StrictMath.pow(curve.below(points.p10()) - 0.1, 2)
        + StrictMath.pow(curve.below(points.p50()) - 0.5, 2)
        + StrictMath.pow(curve.below(points.p90()) - 0.9, 2);
  }

  /** Hemming and others: lower = best - (best - lower) x 80 / sureness. */
  @Test
  void aSurenessOfSixtyIsStretchedToEighty() {
    Quantiles common = new Range(6, 9, 10.5, 60).common(Limits.NONE);
    assertThat(common.p10()).isCloseTo(5, within(1e-12));
    assertThat(common.p50()).isEqualTo(9);
    assertThat(common.p90()).isCloseTo(11, within(1e-12));
  }

  @Test
  void whatCannotBeIsCutOff() {
    assertThat(new Range(1, 4, 5, 50).common(FROM_ZERO).p10()).isZero();
  }

  @Property
  void anEightyPerCentRangeStaysAsItIs(
      @ForAll @DoubleRange(min = -50, max = 50) double best,
      @ForAll @DoubleRange(min = 0.1, max = 9) double side) {
    Quantiles common = new Range(best - side, best, best + side, 80).common(Limits.NONE);
    assertThat(common.p10()).isEqualTo(best - (best - (best - side)));
    assertThat(common.p50()).isEqualTo(best);
  }

  @Property
  void theSurerTheNarrower(@ForAll @IntRange(min = 50, max = 98) int sureness) {
    Quantiles less = new Range(4, 6, 9, sureness).common(Limits.NONE);
    Quantiles more = new Range(4, 6, 9, sureness + 1).common(Limits.NONE);
    assertThat(more.p10()).isGreaterThan(less.p10());
    assertThat(more.p90()).isLessThan(less.p90());
  }

  @Test
  void aRangeThatDoesNotRiseIsNone() {
    assertThatThrownBy(() -> new Range(6, 6, 9, 80)).hasMessageContaining("does not rise");
    assertThatThrownBy(() -> new Range(6, 7, 9, 40)).hasMessageContaining("40 %");
  }
}
