package dev.cairn.elicit.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.outcome.DirectionOutcome.Kind;
import dev.cairn.elicit.outcome.RangeOutcome.Consensus;
import dev.cairn.elicit.outcome.RangeOutcome.Insufficient;
import dev.cairn.elicit.outcome.RangeOutcome.Split;
import dev.cairn.elicit.outcome.RangeOutcome.Why;
import dev.cairn.elicit.outcome.RangeOutcome.Wide;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.SafeSide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final MeetingPolicy POLICY = new MeetingPolicy(3, 0.6, 1.5, 2, 0.8, 3);
  private static final Limits GROWTH = new Limits(0, 30);

  @Test
  void fiveWhoMeanTheSameAgree() {
    RangeOutcome outcome =
        judge(range(6.5, 8, 10.5), range(6, 7.5, 10), range(7.1, 8.5, 10.9), range(5.1, 8, 10.3));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Consensus.class, one -> assertThat(one.number()).isCloseTo(8, within(0.2)));
  }

  @Test
  void fiveWhoMeanItLooselyGetTheSafeSide() {
    List<Range> loose = List.of(range(3, 8, 13), range(4, 8, 12), range(3, 9, 14));
    Wide lower = (Wide) RangeOutcome.of(loose, GROWTH, SafeSide.LOWER, POLICY);
    Wide higher = (Wide) RangeOutcome.of(loose, GROWTH, SafeSide.HIGHER, POLICY);
    assertThat(lower.number()).isEqualTo(lower.pooled().p10()).isLessThan(5);
    assertThat(higher.number()).isEqualTo(higher.pooled().p90()).isGreaterThan(11);
  }

  @Test
  void twoGroupsThatDoNotMeetAreNeverAveraged() {
    RangeOutcome outcome =
        judge(
            range(3, 4, 5),
            range(9, 10, 12),
            range(3.5, 4.5, 5.5),
            range(8, 9, 11),
            range(8, 10, 12));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Split.class,
            split -> {
              assertThat(split.lower().curves()).hasSize(2);
              assertThat(split.upper().curves()).hasSize(3);
              assertThat(split.gapFrom()).isEqualTo(5.5);
              assertThat(split.gapTo()).isEqualTo(8);
            });
  }

  /** Two exclude what two others say; that a fifth is unsure makes them no consensus of 13. */
  @Test
  void somebodyUnsureDoesNotCloseAGap() {
    Range unsure = range(9, 13, 17);
    RangeOutcome outcome =
        judge(range(10, 11, 12), range(14, 15, 16), unsure, range(10, 11, 12), range(14, 15, 16));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Split.class,
            split -> {
              assertThat(split.lower().median()).isCloseTo(11, within(1e-6));
              assertThat(split.upper().median()).isCloseTo(15, within(1e-6));
              assertThat(split.between()).isEqualTo(1);
            });
    assertThat(
            judge(range(10, 11, 12), unsure, range(14, 15, 16), unsure, range(14, 15, 16), unsure))
        .isNotInstanceOf(Split.class);
  }

  @Test
  void rangesThatTouchMeet() {
    assertThat(judge(range(6, 7, 8), range(6, 7, 8), range(8, 9, 10), range(8, 9, 10)))
        .isNotInstanceOf(Split.class);
    assertThat(judge(range(6, 7, 8), range(6, 7, 8), range(8.001, 9, 10), range(8.001, 9, 10)))
        .isInstanceOf(Split.class);
  }

  /**
   * A normal curve has no ends, a share of the longest run has: nothing above 1, nothing below 0.
   */
  @Test
  void noBandReachesBeyondWhatCanBe() {
    Limits factor = new Limits(0, 1);
    Range high = new Range(0.606, 0.816, 1, 72);
    assertThat(RangeOutcome.of(List.of(high, high, high), factor, SafeSide.HIGHER, POLICY))
        .isInstanceOfSatisfying(
            Consensus.class, one -> assertThat(one.pooled().p90()).isEqualTo(1));
    Range low = new Range(0, 0.184, 0.394, 72);
    RangeOutcome wide =
        RangeOutcome.of(
            List.of(low, low, low),
            factor,
            SafeSide.LOWER,
            new MeetingPolicy(3, 0.6, 9, 2, 0.8, 3));
    assertThat(((Wide) wide).number()).isEqualTo(0);
  }

  /** Four of five are the policy's 0.8 and so a consensus; three of five are not. */
  @Test
  void theShareOfThePolicyIsEnough() {
    assertThat(signs(1, 0, 4).kind()).isEqualTo(Kind.CONSENSUS);
    assertThat(signs(1, 0, 4).leading()).isEqualTo(Direction.MORE);
    assertThat(signs(2, 0, 3).kind()).isEqualTo(Kind.SPLIT);
  }

  @Test
  void oneWhoStandsApartIsNoSplit() {
    assertThat(judge(range(7, 8, 9), range(7, 8, 9), range(7.2, 8, 9), range(10, 11, 12)))
        .isInstanceOf(Consensus.class);
  }

  @Test
  void twoAnswersAreTooFew() {
    assertThat(judge(range(7, 8, 9), range(7, 8, 9))).isEqualTo(new Insufficient(2, Why.TOO_FEW));
  }

  @Test
  void answersThatSayNothingGiveNoNumber() {
    assertThat(judge(range(0.5, 5, 25), range(1, 6, 28), range(0.2, 8, 27)))
        .isEqualTo(new Insufficient(3, Why.TOO_WIDE));
  }

  @Property(tries = 60)
  void whoAnsweredFirstDoesNotMatter(
      @ForAll @DoubleRange(min = 1, max = 12) double one,
      @ForAll @DoubleRange(min = 1, max = 12) double two,
      @ForAll @DoubleRange(min = 1, max = 12) double three,
      @ForAll @DoubleRange(min = 1, max = 12) double four) {
    List<Range> ranges = new ArrayList<>();
    for (double best : new double[] {one, two, three, four}) {
      ranges.add(range(best * 0.8, best, best * 1.3));
    }
    RangeOutcome before = RangeOutcome.of(ranges, GROWTH, SafeSide.LOWER, POLICY);
    Collections.reverse(ranges);
    assertThat(RangeOutcome.of(ranges, GROWTH, SafeSide.LOWER, POLICY).getClass())
        .isEqualTo(before.getClass());
  }

  @Test
  void signsAreCounted() {
    assertThat(signs(5, 0, 0)).extracting(DirectionOutcome::kind).isEqualTo(Kind.CONSENSUS);
    assertThat(signs(3, 1, 1)).extracting(DirectionOutcome::kind).isEqualTo(Kind.SPLIT);
    assertThat(signs(2, 0, 0)).extracting(DirectionOutcome::kind).isEqualTo(Kind.INSUFFICIENT);
    assertThat(signs(0, 0, 0).kind()).isEqualTo(Kind.INSUFFICIENT);
  }

  /** Five of five: Wilson's interval begins at 5 / (5 + 1.96 squared) = 0.5655. */
  @Test
  void fiveOfFiveIsStillNotCertain() {
    DirectionOutcome all = signs(0, 0, 5);
    assertThat(all.leading()).isEqualTo(Direction.MORE);
    assertThat(all.agreed().low()).isCloseTo(0.5655, within(1e-4));
    assertThat(all.agreed().high()).isCloseTo(1, within(1e-12));
  }

  private static DirectionOutcome signs(int less, int same, int more) {
    List<Direction> answers = new ArrayList<>(Collections.nCopies(more, Direction.MORE));
    answers.addAll(Collections.nCopies(less, Direction.LESS));
    answers.addAll(Collections.nCopies(same, Direction.SAME));
    return DirectionOutcome.of(answers, POLICY);
  }

  private static RangeOutcome judge(Range... ranges) {
    return RangeOutcome.of(List.of(ranges), GROWTH, SafeSide.LOWER, POLICY);
  }

  private static Range range(double low, double best, double high) {
    return new Range(low, best, high, 80);
  }
}
