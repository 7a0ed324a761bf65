package dev.cairn.elicit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.engine.RunningPack;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.pack.meeting.Target;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RuleDraftTest {
  private static final MeetingPolicy POLICY = RunningPack.meetings().policy();
  private static final QuestionSet SET = RunningPack.meetings().set("modifiers").orElseThrow();
  private static final Meeting MEETING =
      new Meeting(
          "november",
          LocalDate.of(2026, 11, 21),
          "Maria",
          Stream.of("anna", "ben", "chloe", "dieter", "emre")
              .map(id -> new Participant(id, id))
              .toList(),
          SET);

  private static MeetingQuestion question(String id) {
    return SET.question(id).orElseThrow();
  }

  private static RangeOutcome growth(Range... ranges) {
    return RangeOutcome.of(List.of(ranges), new Limits(0, 30), SafeSide.LOWER, POLICY);
  }

  private static Range range(double low, double best, double high) {
    return new Range(low, best, high, 80);
  }

  @Test
  void aConsensusIsRoundedDownToTheStepOnTheSafeSide() {
    RangeOutcome outcome =
        growth(
            range(6.5, 8, 10.5),
            range(6, 7.5, 10),
            range(7.1, 8.5, 10.9),
            range(5.1, 8, 10.3),
            range(7.5, 9, 11.5));
    RuleDraft draft =
        RuleDraft.of(MEETING, question("bold-growth"), outcome, "Hold them back.").orElseThrow();
    assertThat(draft.numbers()).isEqualTo(new Numbers(8, 6, 11, 6));
    assertThat(draft.agreed()).isTrue();
    assertThat(draft.citation())
        .isEqualTo("Meeting november of 2026-11-21, question bold-growth, 5 of 5 coaches");
    assertThat(new String(draft.modifier(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"condition":"temperament == 'bold'","effects":[{"conservative":6,"high":11,"low":6,\
            "operation":"at_most","quantity":"weeklyIncrease","value":8}],"evidence":{"checked":"K",\
            "citation":"Meeting november of 2026-11-21, question bold-growth, 5 of 5 coaches",\
            "grade":"C"},"id":"cr-november-bold-growth","name":"Largest safe weekly increase",\
            "reason":"Hold them back.","schema":1,"status":"coach-agreed"}\
            """);
  }

  @Test
  void aWideAnswerTakesTheSafeSideAndSaysSo() {
    RuleDraft draft =
        RuleDraft.of(
                MEETING,
                question("bold-growth"),
                growth(range(3, 8, 13), range(4, 8, 12), range(3, 9, 14)),
                "")
            .orElseThrow();
    assertThat(draft.agreed()).isFalse();
    assertThat(draft.numbers().value()).isEqualTo(draft.numbers().careful()).isLessThan(5);
  }

  @Test
  void aSplitAndTooFewAnswersAreNoRule() {
    MeetingQuestion question = question("bold-growth");
    RangeOutcome split = growth(range(3, 4, 5), range(3, 4, 5), range(9, 10, 12), range(9, 10, 12));
    assertThat(RuleDraft.of(MEETING, question, split, "")).isEmpty();
    assertThat(RuleDraft.of(MEETING, question, growth(range(3, 4, 5)), "")).isEmpty();
  }

  @Test
  void aPairBecomesAConditionWithItsThreshold() {
    List<Double> one = List.of(75.0, 75.0, 64.0, 60.0);
    PairOutcome outcome =
        PairOutcome.of(List.of(35.0, 45.0, 55.0, 65.0), List.of(one, one, one), POLICY);
    RuleDraft draft =
        RuleDraft.of(MEETING, question("age-peak"), outcome, 3, "Recovery.").orElseThrow();
    assertThat(draft.condition()).matches("age >= (4[5-9]|5[0-5])");
    assertThat(draft.numbers().value()).isCloseTo(0.82, within(1e-9));
    assertThat(draft.target().quantity()).isEqualTo(Quantity.PEAK);
  }

  /** Else the question would have to name the modifier whose value it asks for. */
  @Test
  void theFactorOfAgeComesOnTopOfWhatThePackTakesOffAndOfNothingThatIsTheSame() {
    MeetingQuestion question = question("age-peak");
    assertThat(question.text().english()).contains("please leave out what these cost");
    List<Modifier> byAge =
        RunningPack.rules().modifiers().stream()
            .filter(one -> one.condition().text().startsWith("age >="))
            .toList();
    assertThat(byAge).isNotEmpty();
    assertThat(byAge.stream().flatMap(one -> one.effects().stream()).map(Effect::quantity))
        .isSubsetOf(
            Quantity.EASY_DAYS_BETWEEN_HARD,
            Quantity.CUTBACK_EVERY,
            Quantity.HARD_MINUTES,
            Quantity.QUALITY_SESSIONS);
  }

  /** A question of one's own can ask for more than is usual; no rule makes a plan harder. */
  @Test
  void aFactorAboveOneIsNoRule() {
    Target target = new Target(null, "age >= 50", Quantity.PEAK, Operation.MULTIPLY, 0.01);
    Asked asked = new Asked.Range(Measure.FACTOR, 0.1, 2, SafeSide.LOWER, target, null);
    Bilingual text = new Bilingual("How much?", "Wie viel?");
    MeetingQuestion question = new MeetingQuestion("own", text, text, null, asked);
    RangeOutcome more = growth(range(1.1, 1.2, 1.3), range(1.1, 1.2, 1.3), range(1.1, 1.2, 1.3));
    assertThat(more).isInstanceOf(RangeOutcome.Consensus.class);
    assertThat(RuleDraft.of(MEETING, question, more, "")).isEmpty();
  }

  /** Where less of something makes the difference, the careful threshold is the higher one. */
  @Test
  void aFallingThresholdIsRoundedUp() {
    Target target =
        new Target(null, "weeklyKm <= {level}", Quantity.PEAK, Operation.MULTIPLY, 0.01);
    Bilingual text = new Bilingual("Kilometres", "Kilometer");
    List<Double> levels = List.of(60.0, 40.0, 20.0);
    Asked asked =
        new Asked.Pair(text, Measure.KILOMETRES, levels, Measure.KILOMETRES, 0, 99, target);
    MeetingQuestion question = new MeetingQuestion("own", text, text, null, asked);
    List<Double> one = List.of(30.0, 30.0, 20.0);
    PairOutcome outcome = PairOutcome.of(levels, List.of(one, one, one), POLICY);
    double level = ((PairOutcome.Differs) outcome).threshold().level().orElseThrow();
    assertThat(RuleDraft.of(MEETING, question, outcome, 3, "").orElseThrow().condition())
        .isEqualTo("weeklyKm <= " + (int) Math.ceil(level));
    assertThat(level).isNotEqualTo(Math.rint(level));
  }

  /** Whatever was pooled: inside its band, on a step, and never less careful than the number. */
  @Property
  void roundingIsNeverLessCareful(
      @ForAll @DoubleRange(min = 0.31, max = 1) double factor,
      @ForAll @DoubleRange(min = 0.01, max = 0.3) double side) {
    Target target = new Target(null, "age >= 50", Quantity.PEAK, Operation.MULTIPLY, 0.01);
    Numbers numbers = Rounding.numbers(target, factor, factor - side, factor + side);
    assertThat(numbers.value()).isLessThanOrEqualTo(factor + 1e-9);
    assertThat(numbers.value()).isGreaterThan(factor - 0.01 - 1e-9);
    assertThat(numbers.low()).isPositive().isLessThanOrEqualTo(numbers.value());
    assertThat(numbers.high()).isLessThanOrEqualTo(1).isGreaterThanOrEqualTo(numbers.value());
    assertThat(numbers.careful()).isEqualTo(numbers.low());
    assertThat(numbers.value() * 100).isCloseTo(Math.rint(numbers.value() * 100), within(1e-9));
  }
}
