package dev.cairn.elicit.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.elicit.outcome.RangeOutcome.Why;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairOutcomeTest {
  private static final MeetingPolicy POLICY = new MeetingPolicy(3, 0.6, 1.5, 2, 0.8, 3);
  private static final List<Double> AGES = List.of(35.0, 45.0, 55.0, 65.0);

  @Test
  void fiveCoachesCapThePeakOfThoseOverFifty() {
    PairOutcome outcome =
        judge(
            List.of(
                List.of(75.0, 75.0, 64.0, 60.0),
                List.of(70.0, 70.0, 62.0, 56.0),
                List.of(80.0, 80.0, 72.0, 64.0),
                List.of(75.0, 72.0, 66.0, 60.0),
                List.of(75.0, 75.0, 68.0, 60.0)));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            PairOutcome.Differs.class,
            one -> {
              assertThat(one.threshold().level().orElseThrow()).isBetween(45.0, 55.0);
              assertThat(one.factor()).isCloseTo(0.85, within(0.01));
              assertThat(one.least()).isCloseTo((64 / 75.0 + 60 / 75.0) / 2, within(1e-12));
              assertThat(one.wide()).isFalse();
            });
  }

  @Test
  void whereNobodyChangesAnythingTheThingDoesNotMatter() {
    List<Double> same = List.of(70.0, 70.0, 70.0, 70.0);
    assertThat(judge(List.of(same, same, same))).isEqualTo(new PairOutcome.Alike(3));
  }

  @Test
  void twoWhoChangeNothingAndThreeWhoDoAreNotAveraged() {
    List<Double> same = List.of(70.0, 70.0, 70.0, 70.0);
    List<Double> less = List.of(70.0, 70.0, 60.0, 50.0);
    assertThat(judge(List.of(same, less, same, less, less)))
        .isEqualTo(new PairOutcome.Split(3, 2, 0));
  }

  /**
   * Three let older runners do less, two let them do more: that is not "it makes no difference".
   */
  @Test
  void whoDoesMoreAndWhoDoesLessAreNotAveraged() {
    List<Double> less = List.of(70.0, 70.0, 60.0, 50.0);
    List<Double> more = List.of(70.0, 70.0, 77.0, 84.0);
    assertThat(judge(List.of(more, less, more, less, less)))
        .isEqualTo(new PairOutcome.Split(3, 0, 2));
  }

  @Test
  void whatIsSaidBesideNothingHasNoFactor() {
    List<Double> nothing = List.of(0.0, 0.0, 5.0, 5.0);
    assertThat(judge(List.of(nothing, nothing, nothing)))
        .isInstanceOfSatisfying(
            PairOutcome.Ordered.class, one -> assertThat(one.valued()).isZero());
  }

  /** More at 45, less at 65: the threshold is where less begins, and no mean of both. */
  @Test
  void theThresholdGoesTheWayOfTheLastLevel() {
    List<Double> turning = List.of(50.0, 70.0, 50.0, 30.0);
    assertThat(judge(List.of(turning, turning, turning)))
        .isInstanceOfSatisfying(
            PairOutcome.Differs.class,
            one -> {
              assertThat(one.threshold().level().orElseThrow()).isBetween(55.0, 65.0);
              assertThat(one.factor()).isCloseTo(0.6, within(1e-12));
            });
  }

  @Test
  void twoAnswersAreTooFew() {
    List<Double> less = List.of(70.0, 70.0, 60.0, 50.0);
    assertThat(judge(List.of(less, less))).isEqualTo(new PairOutcome.Insufficient(2, Why.TOO_FEW));
  }

  private static PairOutcome judge(List<List<Double>> answers) {
    return PairOutcome.of(AGES, answers, POLICY);
  }
}
