package dev.cairn.action.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.action.Done;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.pack.meeting.SafeSide;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting from its opening to its numbers: in private, revealed, in private again, pooled. */
class MeetingTest {
  private static final String GROWTH = "bold-growth";

  private final Office office = new Office();
  private final Drawer drawer = new Drawer();
  private final MeetingRecords meetings = new MeetingRecords(office.records);

  @BeforeEach
  void open() {
    office.withAlex();
    office.act(new OpenMeeting(Minutes.modifiers(), drawer, Minutes.CHANCE));
  }

  private void answer(String question, List<Answer> answers) {
    for (int at = 0; at < answers.size(); at++) {
      answer(question, Minutes.COACHES.get(at).id(), answers.get(at));
    }
  }

  private Done answer(String question, String coach, Answer answer) {
    return office.act(new GiveAnswer("november", question, coach, answer, Minutes.CHANCE));
  }

  private Done close(String question) {
    return office.act(new CloseRound("november", question, drawer));
  }

  private List<Answer> counting(String question) {
    return meetings.counting("november", question);
  }

  private RangeOutcome outcome(String question, Limits limits, SafeSide side) {
    List<Range> ranges =
        counting(question).stream()
            .filter(Answer.Much.class::isInstance)
            .map(one -> ((Answer.Much) one).range())
            .toList();
    return RangeOutcome.of(ranges, limits, side, Minutes.packs().policy());
  }

  @Test
  void aMeetingIsKeptWithItsQuestions() {
    Meeting kept = meetings.meeting("november");
    assertThat(kept).isEqualTo(Minutes.modifiers());
    assertThat(meetings.all()).containsExactly(kept);
    assertThat(meetings.stage("november", GROWTH)).isEqualTo(Stage.FIRST_ROUND);
  }

  @Test
  void untilTheRoundClosesNobodySeesAnAnswer() {
    answer(GROWTH, "anna", Minutes.range(6.5, 8, 10.5));
    assertThat(meetings.answered(meetings.meeting("november"), GROWTH, Round.FIRST))
        .extracting(Participant::id)
        .containsExactly("anna");
    assertThat(meetings.revealed("november", GROWTH, Round.FIRST)).isEmpty();
    assertThat(office.dump()).doesNotContain("Because of 8");
    answer(GROWTH, "ben", Minutes.range(6, 7.5, 10));
    close(GROWTH);
    assertThat(counting(GROWTH))
        .containsExactlyInAnyOrder(Minutes.range(6.5, 8, 10.5), Minutes.range(6, 7.5, 10));
    assertThat(office.dump()).contains("Because of 8");
  }

  @Test
  void anAnswerCanBeChangedUntilThen() {
    answer(GROWTH, "anna", Minutes.range(6.5, 8, 10.5));
    answer(GROWTH, "anna", Minutes.range(6, 7, 9));
    answer(GROWTH, "chloe", Minutes.range(6, 7.5, 10));
    close(GROWTH);
    assertThat(counting(GROWTH))
        .containsExactlyInAnyOrder(Minutes.range(6, 7, 9), Minutes.range(6, 7.5, 10));
    assertThatThrownBy(() -> answer(GROWTH, "ben", Minutes.range(6, 7, 9)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("lie open already");
  }

  @Test
  void noNameIsRevealedWithAnAnswerNorByTheirOrder() {
    List<Answer> answers = Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10, 7.1, 8.5, 10.9);
    answer(GROWTH, answers);
    close(GROWTH);
    List<Answer> first = counting(GROWTH);
    Office other = new Office().withAlex();
    other.act(new OpenMeeting(Minutes.modifiers(), drawer, Minutes.CHANCE));
    for (int at = 0; at < answers.size(); at++) {
      String coach = Minutes.COACHES.get(answers.size() - 1 - at).id();
      other.act(new GiveAnswer("november", GROWTH, coach, answers.get(at), Minutes.CHANCE));
    }
    other.act(new CloseRound("november", GROWTH, drawer));
    List<Answer> turned = new MeetingRecords(other.records).counting("november", GROWTH);
    assertThat(turned).isEqualTo(first);
  }

  @Test
  void whoGaveNoSecondAnswerCountsWithTheFirst() {
    answer(GROWTH, Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10, 7.1, 8.5, 10.9));
    Done first = close(GROWTH);
    assertThat(first.remarks()).containsExactly("3 of 5 answered; not Dieter, Emre.");
    assertThat(meetings.stage("november", GROWTH)).isEqualTo(Stage.REVEALED);
    office.act(new BeginSecondRound("november", GROWTH, drawer, Minutes.CHANCE));
    assertThat(meetings.stage("november", GROWTH)).isEqualTo(Stage.SECOND_ROUND);
    answer(GROWTH, "anna", Minutes.range(7, 8.25, 10));
    answer(GROWTH, "emre", Minutes.range(7.5, 9, 11.5));
    close(GROWTH);
    assertThat(meetings.stage("november", GROWTH)).isEqualTo(Stage.POOLED);
    assertThat(meetings.counting("november", GROWTH))
        .containsExactlyInAnyOrder(
            Minutes.range(7, 8.25, 10),
            Minutes.range(7.5, 9, 11.5),
            Minutes.range(6, 7.5, 10),
            Minutes.range(7.1, 8.5, 10.9));
  }

  @Test
  void aStepBackLosesNoAnswer() {
    answer(GROWTH, Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10));
    office.undo();
    close(GROWTH);
    assertThat(counting(GROWTH)).hasSize(2);
  }

  /** Who has answered is told while a round is open, so one answer alone would have a name. */
  @Test
  void aSingleAnswerStaysSealed() {
    answer(GROWTH, "anna", Minutes.range(6.5, 8, 10.5));
    String before = office.dump();
    assertThatThrownBy(() -> close(GROWTH))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Only one of 5 coaches has answered Largest safe weekly increase");
    assertThat(office.dump()).isEqualTo(before);
    answer(GROWTH, "ben", Minutes.range(6, 7.5, 10));
    assertThat(close(GROWTH).changedNothing()).isFalse();
  }

  /**
   * The document's runners, five coaches: one consensus, one wide, one split, one without number.
   */
  @Test
  void fiveCoachesComeToFourKindsOfOutcome() {
    answer(
        GROWTH,
        Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10, 7.1, 8.5, 10.9, 5.1, 8, 10.3, 7.5, 9, 11.5));
    answer(
        "itb-long-run",
        Minutes.ranges(
            0.4, 0.7, 0.9, 0.45, 0.75, 0.95, 0.4, 0.65, 0.9, 0.5, 0.8, 0.95, 0.4, 0.7, 0.95));
    answer(
        "weeks-before-intervals", Minutes.ranges(1, 2, 3, 1, 2, 3.5, 6, 8, 10, 6, 7, 9, 5, 6, 8));
    answer("short-sleep-hard", Minutes.ranges(0.8, 0.9, 0.95, 0.7, 0.85, 0.95));
    for (String question :
        List.of(GROWTH, "itb-long-run", "weeks-before-intervals", "short-sleep-hard")) {
      close(question);
    }
    assertThat(outcome(GROWTH, new Limits(0, 30), SafeSide.LOWER))
        .isInstanceOfSatisfying(
            RangeOutcome.Consensus.class,
            one -> assertThat(one.number()).isCloseTo(8.28, within(0.01)));
    assertThat(outcome("itb-long-run", new Limits(0.3, 1), SafeSide.LOWER))
        .isInstanceOfSatisfying(
            RangeOutcome.Wide.class, one -> assertThat(one.number()).isBetween(0.4, 0.5));
    assertThat(outcome("weeks-before-intervals", new Limits(0, 26), SafeSide.HIGHER))
        .isInstanceOfSatisfying(
            RangeOutcome.Split.class,
            one -> {
              assertThat(one.gapFrom()).isEqualTo(3.5);
              assertThat(one.gapTo()).isEqualTo(5);
            });
    assertThat(outcome("short-sleep-hard", new Limits(0.3, 1), SafeSide.LOWER))
        .isEqualTo(new RangeOutcome.Insufficient(2, RangeOutcome.Why.TOO_FEW));
  }

  @Test
  void anAnswerOfAnotherKindIsRefused() {
    assertThatThrownBy(() -> answer(GROWTH, "anna", new Answer.Which(Direction.LESS, null, "")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("a lowest, a best and a highest value");
    assertThatThrownBy(() -> answer(GROWTH, "anna", Minutes.range(6, 8, 40)))
        .hasMessageContaining("goes beyond what can be, 0 to 30");
    assertThatThrownBy(() -> answer("age-peak", "anna", new Answer.Each(List.of(75.0), "")))
        .hasMessageContaining("4 values");
    assertThatThrownBy(() -> answer(GROWTH, "zoe", Minutes.range(6, 8, 9)))
        .hasMessageContaining("zoe takes no part");
    assertThatThrownBy(() -> answer("growth", "anna", Minutes.range(6, 8, 9)))
        .hasMessageContaining("no question growth");
    assertThat(answer(GROWTH, "anna", new Answer.CannotSay("Never had one.")).remarks()).isEmpty();
  }

  @Test
  void withoutTheSecretNothingIsRevealed() {
    answer(GROWTH, "anna", Minutes.range(6, 8, 9));
    assertThatThrownBy(() -> office.act(new CloseRound("november", GROWTH, new Drawer())))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("lies on the machine where the meeting was opened");
    assertThatThrownBy(() -> close("age-peak")).hasMessageContaining("nothing to reveal");
  }

  @Test
  void aSecondRoundNeedsTheFirst() {
    assertThatThrownBy(
            () -> office.act(new BeginSecondRound("november", GROWTH, drawer, Minutes.CHANCE)))
        .hasMessageContaining("begins when the first is revealed");
  }

  @Test
  void twoCoachesCannotHaveOneName() {
    assertThatThrownBy(() ->
            new OpenMeeting(
                new Meeting(
                    "december",
                    LocalDate.of(2026, 12, 1),
                    "Maria",
                    List.of(new Participant("a", "Anna"), new Participant("b", "Anna")),
                    Minutes.modifiers().set()),
                drawer,
                Minutes.CHANCE))
        .hasMessageContaining("Maybe give one a pseudonym");
    assertThatThrownBy(
            () -> office.act(new OpenMeeting(Minutes.modifiers(), drawer, Minutes.CHANCE)))
        .hasMessageContaining("There is a meeting november already");
  }
}
