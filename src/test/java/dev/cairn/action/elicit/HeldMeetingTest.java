package dev.cairn.action.elicit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.elicit.MeetingRecords.Signed;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.seal.Envelope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page sees of a meeting, and when. */
class HeldMeetingTest {
  private static final String GROWTH = "bold-growth";
  private static final String HILLS = "hills-after-itb";

  private final Office office = new Office();
  private final Drawer drawer = new Drawer();
  private final MeetingActions actions = new MeetingActions(drawer, Minutes.CHANCE);

  @BeforeEach
  void open() {
    office.withAlex();
    office.act(
        actions.open(
            "november",
            LocalDate.of(2026, 11, 21),
            "Maria",
            List.of("Anna", "Ben", "Chloé", "Dieter", "Emre"),
            Minutes.packs().set("modifiers").orElseThrow()));
  }

  private HeldQuestion question(String id) {
    return new MeetingReading(office.records, Minutes.packs().policy(), Office.RULES, drawer)
        .meeting("november")
        .question(id)
        .orElseThrow();
  }

  private void growth(String coach, double low, double best, double high) {
    office.act(actions.answer("november", GROWTH, coach, Minutes.range(low, best, high)));
  }

  private void three() {
    growth("anna", 6.5, 8, 10.5);
    growth("ben", 6, 7.5, 10);
    growth("chloe", 7.1, 8.5, 10.9);
  }

  private void lateOf(String coach, Answer answer) {
    MeetingRecords meetings = new MeetingRecords(office.records);
    office.act(actions.late(meetings, "november", GROWTH, coach, answer));
  }

  @Test
  void theEnginesValueIsHiddenUntilTheFirstRoundCloses() {
    office.act(
        actions.answer(
            "november", HILLS, "anna", new Answer.Which(Direction.LESS, true, "Downhill.")));
    assertThat(question(HILLS).engine()).isNull();
    assertThat(question(HILLS).conclusion()).isNull();
    assertThat(question(HILLS).first()).isEmpty();
    office.act(
        actions.answer(
            "november", HILLS, "ben", new Answer.Which(Direction.LESS, false, "As always.")));
    office.act(actions.close("november", HILLS));
    assertThat(question(HILLS).engine()).isNotNull();
    assertThat(requireNonNull(question(HILLS).engine()).rule()).isEqualTo("itb-syndrome");
    assertThat(question(HILLS).conclusion())
        .isInstanceOfSatisfying(
            Conclusion.Which.class,
            one -> assertThat(requireNonNull(one.still()).count()).isEqualTo(1));
  }

  @Test
  void whoAnsweredIsKnownAndNotWhat() {
    three();
    assertThat(question(GROWTH).answered())
        .extracting(Participant::name)
        .containsExactly("Anna", "Ben", "Chloé");
    assertThat(question(GROWTH).missing())
        .extracting(Participant::id)
        .containsExactly("dieter", "emre");
    assertThat(question(GROWTH).stage()).isEqualTo(Stage.FIRST_ROUND);
  }

  @Test
  void anAnswerThatComesLateStandsApartAndBothOutcomesStand() {
    three();
    office.act(actions.close("november", GROWTH));
    Conclusion closed = question(GROWTH).conclusion();
    lateOf("emre", Minutes.range(7.5, 9, 11.5));
    HeldQuestion held = question(GROWTH);
    assertThat(held.conclusion()).isEqualTo(closed);
    assertThat(held.first()).hasSize(3);
    assertThat(held.late()).containsExactly(Minutes.range(7.5, 9, 11.5));
    assertThat(requireNonNull(held.withLate()).answers()).isEqualTo(4);
    assertThat(held.standing()).isEqualTo(held.withLate()).isNotEqualTo(closed);
    assertThatThrownBy(() -> lateOf("emre", Minutes.range(7, 9, 12)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("has answered Largest safe weekly increase");
    assertThatThrownBy(() -> lateOf("anna", Minutes.range(7, 9, 12)))
        .hasMessageContaining("Maybe answer once more in the second round");
    assertThatThrownBy(() -> lateOf("dieter", new Answer.Told("Ten.")))
        .hasMessageContaining("is no answer to");
  }

  /** What came late to the first round is the coach's answer in the second, if no other comes. */
  @Test
  void aLateFirstAnswerCountsInTheSecondRound() {
    three();
    office.act(actions.close("november", GROWTH));
    lateOf("emre", Minutes.range(7.5, 9, 11.5));
    office.act(actions.again("november", GROWTH));
    growth("anna", 7, 8.25, 10);
    office.act(actions.close("november", GROWTH));
    HeldQuestion held = question(GROWTH);
    assertThat(held.second()).hasSize(4);
    assertThat(held.late()).isEmpty();
    assertThat(held.withLate()).isNull();
  }

  /** Who had counted with the first answer is counted once, and with the late second one. */
  @Test
  void aLateSecondAnswerTakesThePlaceOfTheFirst() {
    three();
    growth("emre", 7.5, 9, 11.5);
    office.act(actions.close("november", GROWTH));
    lateOf("dieter", Minutes.range(5, 6, 7));
    office.act(actions.again("november", GROWTH));
    growth("anna", 7, 8.25, 10);
    office.act(actions.close("november", GROWTH));
    assertThat(question(GROWTH).earlier()).isEqualTo(4);
    lateOf("ben", Minutes.range(8, 9, 10));
    lateOf("dieter", Minutes.range(6, 7, 8));
    HeldQuestion held = question(GROWTH);
    assertThat(requireNonNull(held.conclusion()).answers()).isEqualTo(5);
    assertThat(requireNonNull(held.withLate()).answers()).isEqualTo(5);
    assertThat(held.counting())
        .containsExactlyInAnyOrder(
            Minutes.range(7, 8.25, 10),
            Minutes.range(8, 9, 10),
            Minutes.range(7.1, 8.5, 10.9),
            Minutes.range(6, 7, 8),
            Minutes.range(7.5, 9, 11.5));
  }

  /**
   * Who is missing is known, so a mark beside an answer from the first round would name its coach.
   */
  @Test
  void nothingTellsWhichAnswersAreFromTheFirstRound() {
    three();
    office.act(actions.close("november", GROWTH));
    office.act(actions.again("november", GROWTH));
    growth("anna", 7, 8.25, 10);
    growth("ben", 6.5, 8, 10.5);
    office.act(actions.close("november", GROWTH));
    assertThat(question(GROWTH).missing()).extracting(Participant::id).contains("chloe");
    assertThat(question(GROWTH).earlier()).isEqualTo(1);
    String kept =
        office
            .records
            .json(Thing.MEETING_ROUND, office.records.ledger(), "november/bold-growth/second")
            .orElseThrow()
            .path("closed")
            .toString();
    assertThat(kept).contains("7.1").doesNotContain("earlier");
  }

  /** What would be no range any more when it is read back would be lost at closing. */
  @Test
  void whatIsTooFineToKeepIsRefusedWhenItIsGiven() {
    assertThatThrownBy(() -> growth("anna", 8.0001, 8.0002, 8.0003))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("finer than a thousandth");
    assertThat(question(GROWTH).answered()).isEmpty();
  }

  @Test
  void anOutcomeIsSignedAfterTheSecondRoundAndAnewWhenAnAnswerComesLate() {
    three();
    office.act(actions.close("november", GROWTH));
    assertThatThrownBy(() -> office.act(MeetingActions.sign("november", GROWTH, "anna", true)))
        .hasMessageContaining("when its second round is closed");
    office.act(actions.again("november", GROWTH));
    growth("anna", 7, 8.25, 10);
    office.act(actions.close("november", GROWTH));
    for (String coach : List.of("anna", "ben", "chloe")) {
      assertThat(question(GROWTH).signedOff()).isFalse();
      office.act(MeetingActions.sign("november", GROWTH, coach, true));
    }
    assertThat(question(GROWTH).signedOff()).isTrue();
    lateOf("emre", Minutes.range(7.5, 9, 11.5));
    assertThat(question(GROWTH).signed()).extracting(Signed::now).containsOnly(false);
    assertThat(question(GROWTH).signedOff()).isFalse();
    office.act(MeetingActions.sign("november", GROWTH, "anna", true));
    office.act(MeetingActions.sign("november", GROWTH, "ben", false));
    assertThat(question(GROWTH).signed())
        .extracting(one -> one.coach().id() + one.now())
        .containsExactly("annatrue", "chloefalse");
  }

  @Test
  void notesAndMeaningsStayWithTheirQuestionAndCanBeTakenBack() {
    assertThatThrownBy(
            () -> office.act(MeetingActions.note("november", GROWTH, "", "Ten is much.")))
        .hasMessageContaining("before the first answers lie open");
    three();
    office.act(actions.close("november", GROWTH));
    office.act(MeetingActions.note("november", GROWTH, "Ben", "Ten is much."));
    office.act(MeetingActions.note("november", GROWTH, "", "Full weeks only."));
    office.act(MeetingActions.meaning("november", GROWTH, "Full week", "No cutback before it."));
    assertThat(question(GROWTH).notes())
        .containsExactly(
            new MeetingNote(1, "Ben", "Ten is much."), new MeetingNote(2, "", "Full weeks only."));
    assertThat(question(GROWTH).meanings())
        .containsExactly(new WordMeaning("full week", "No cutback before it."));
    assertThat(question(HILLS).notes()).isEmpty();
    office.undo();
    office.undo();
    assertThat(question(GROWTH).meanings()).isEmpty();
    assertThat(question(GROWTH).notes()).hasSize(1);
  }

  @Test
  void anEnvelopeThatWasChangedIsNamed() {
    three();
    RoundId id = new RoundId("november", GROWTH, Round.FIRST);
    office.act(new PutSealed(id, "emre", new byte[80]));
    assertThatThrownBy(() -> office.act(actions.close("november", GROWTH)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The sealed answer of Emre to bold-growth was changed since");
    growth("emre", 7.5, 9, 11.5);
    office.act(actions.close("november", GROWTH));
    assertThat(question(GROWTH).first()).hasSize(4);
  }

  @Test
  void whatIsNoAnswerAtAllKeepsTheOthersNotShut() {
    three();
    MeetingRecords meetings = new MeetingRecords(office.records);
    RoundId id = new RoundId("november", GROWTH, Round.FIRST);
    byte[] sealed =
        Envelope.seal(meetings.key(id), new byte[] {1, 2, 3}, id.purpose("emre"), Minutes.CHANCE);
    office.act(new PutSealed(id, "emre", sealed));
    assertThat(office.act(actions.close("november", GROWTH)).remarks())
        .contains(
            "What Emre had sealed is no answer to Largest safe weekly increase, so it counts as"
                + " none.");
    assertThat(question(GROWTH).first()).hasSize(3);
    assertThat(question(GROWTH).conclusion())
        .isInstanceOfSatisfying(
            Conclusion.Much.class,
            one -> assertThat(one.outcome()).isInstanceOf(RangeOutcome.Consensus.class));
  }
}
