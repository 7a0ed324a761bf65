package dev.cairn.action.accept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Done;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.elicit.CloseRound;
import dev.cairn.action.elicit.GiveAnswer;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.action.elicit.OpenMeeting;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.engine.RunningPack;
import dev.cairn.ledger.Subject;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what five coaches answered to a rule in force, and back. */
class AcceptRuleTest {
  private static final String GROWTH = "bold-growth";
  private static final String RULE = "cr-november-bold-growth";

  private final Office office = new Office();
  private final Drawer drawer = new Drawer();
  private final RulesHere here = new RulesHere(RunningPack.shelf());

  @BeforeEach
  void boldAndNormal() {
    office.act(
        new AddAthletes(
            List.of(
                Office.athlete(
                    "alex",
                    "bea",
                    "Bea",
                    "\"temperament\": \"normal\"",
                    "\"temperament\": \"bold\""),
                Office.athlete("alex", "ann", "Ann"))));
    office.act(office.all());
    office.act(new OpenMeeting(Minutes.modifiers(), drawer, Minutes.CHANCE));
  }

  private void answered(String question, List<Answer> answers) {
    for (int at = 0; at < answers.size(); at++) {
      String coach = Minutes.COACHES.get(at).id();
      office.act(new GiveAnswer("november", question, coach, answers.get(at), Minutes.CHANCE));
    }
    office.act(new CloseRound("november", question, drawer));
  }

  private void growth() {
    answered(
        GROWTH,
        Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10, 7.1, 8.5, 10.9, 5.1, 8, 10.3, 7.5, 9, 11.5));
  }

  private Standing now() {
    return here.of(office.records);
  }

  private Offer offer(String question) {
    return new MeetingOffer(now(), new MeetingRecords(office.records))
        .of("november", question, "Hold them back.");
  }

  private void signed(Offer offer, String... coaches) {
    for (String coach : coaches) {
      office.act(new SignRule(offer, coach));
    }
  }

  private Done accept(Offer offer) {
    return office.act(new AcceptRule(offer, here, RuleStep.planning(2, new Cancel())));
  }

  private byte[] line(String id) {
    Subject athlete = office.records.athlete(id);
    return office.records.line(athlete, office.records.current(athlete).orElseThrow().hash());
  }

  private StoredPlan plan(String id) throws Exception {
    Subject athlete = office.records.athlete(id);
    return office.records.plan(athlete, office.records.current(athlete).orElseThrow().hash());
  }

  @Test
  void aConsensusSignedByThreeIsInForceAndUndoBringsEverythingBack() throws Exception {
    growth();
    byte[] bea = line("bea");
    byte[] ann = line("ann");
    Offer offer = offer(GROWTH);
    signed(offer, "anna", "ben", "chloe");
    String before = office.state();
    accept(offer);
    assertThat(line("ann")).isEqualTo(ann);
    assertThat(line("bea")).isNotEqualTo(bea);
    assertThat(plan("bea").packs())
        .extracting(PackRef::id)
        .containsExactly("running", "workspace-" + RULE);
    assertThat(now().modifier(RULE).effects().getFirst().value()).isEqualTo(8);
    office.undo();
    assertThat(line("bea")).isEqualTo(bea);
    assertThat(office.state()).isEqualTo(before);
    assertThat(now().rules()).isEqualTo(RunningPack.rules());
  }

  @Test
  void whoOfWhomIsMissingIsSaidAndNothingIsInForce() {
    growth();
    Offer offer = offer(GROWTH);
    signed(offer, "anna", "emre");
    assertThatThrownBy(() -> accept(offer))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "The rule cr-november-bold-growth is signed by Anna, Emre, and 3 of 5 coaches have to"
                + " sign it; not yet: Ben, Chloe, Dieter. So it is not in force. Maybe ask them to"
                + " sign.");
    assertThat(office.records.records(Thing.RULE)).isEmpty();
  }

  @Test
  void aSignatureUnderOtherWordsIsNone() {
    growth();
    Offer offer = offer(GROWTH);
    signed(offer, "anna", "ben", "chloe");
    Offer other =
        new MeetingOffer(now(), new MeetingRecords(office.records))
            .of("november", GROWTH, "Let them go.");
    assertThatThrownBy(() -> accept(other)).hasMessageContaining("is signed by nobody");
  }

  @Test
  void aSplitAndTooFewAreNoRule() {
    answered(
        "weeks-before-intervals", Minutes.ranges(1, 2, 3, 1, 2, 3.5, 6, 8, 10, 6, 7, 9, 5, 6, 8));
    answered("short-sleep-hard", Minutes.ranges(0.8, 0.9, 0.95, 0.7, 0.85, 0.95));
    assertThatThrownBy(() -> offer("weeks-before-intervals"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("one side goes up to 3.5, the other begins at 5")
        .hasMessageContaining("no number and no rule");
    assertThatThrownBy(() -> offer("short-sleep-hard"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2 of at least 3 coaches gave a number");
    assertThatThrownBy(() -> offer(GROWTH)).hasMessageContaining("still sealed");
  }
}
