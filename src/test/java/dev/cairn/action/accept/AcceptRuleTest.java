package dev.cairn.action.accept;

import static dev.cairn.action.accept.AgreedRules.GROWTH;
import static dev.cairn.action.accept.AgreedRules.RULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Done;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.SignOff;
import dev.cairn.action.plan.ArchivedRules;
import dev.cairn.action.plan.Recompute;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.ChangeRule;
import dev.cairn.action.rules.KeptRule;
import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RulePast;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.engine.RunningPack;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.WhyTree;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** From what five coaches answered to a rule in force, and back. */
class AcceptRuleTest {
  private final AgreedRules at = new AgreedRules();

  @Test
  void aConsensusSignedByThreeIsInForceAndUndoBringsEverythingBack() throws Exception {
    byte[] bea = at.line("bea");
    byte[] ann = at.line("ann");
    Offer offer = at.growth().offer(GROWTH);
    at.signed(offer, "anna", "ben", "chloe");
    String before = at.office.state();
    at.accept(offer);
    assertThat(at.line("ann")).isEqualTo(ann);
    assertThat(at.line("bea")).isNotEqualTo(bea);
    assertThat(at.plan("bea").packs())
        .extracting(PackRef::id)
        .containsExactly("running", "workspace-" + RULE);
    assertThat(at.now().modifier(RULE).effects().getFirst().value()).isEqualTo(8);
    assertThat(new WhyTree(at.plan("bea")).uncovered()).isEmpty();
    at.office.undo();
    assertThat(at.line("bea")).isEqualTo(bea);
    assertThat(at.office.state()).isEqualTo(before);
    assertThat(at.now().rules()).isEqualTo(RunningPack.rules());
  }

  @Test
  void whoOfWhomIsMissingIsSaidAndNothingIsInForce() {
    Offer offer = at.growth().offer(GROWTH);
    at.signed(offer, "anna", "emre");
    assertThatThrownBy(() -> at.accept(offer))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "The rule cr-november-bold-growth is signed by Anna, Emre, and 3 of 5 coaches have to"
                + " sign it; not yet: Ben, Chloe, Dieter. So it is not in force. Maybe ask them to"
                + " sign.");
    assertThat(at.office.records.records(Thing.RULE)).isEmpty();
    assertThatThrownBy(() -> at.signed(offer, "zoe")).hasMessageContaining("zoe did not take part");
  }

  @Test
  void aSignatureUnderOtherWordsIsNone() {
    at.signed(at.growth().offer(GROWTH), "anna", "ben", "chloe");
    Offer other = at.offer(GROWTH, "Let them go.");
    assertThatThrownBy(() -> at.accept(other)).hasMessageContaining("is signed by nobody");
  }

  @Test
  void aSplitAndTooFewAreNoRule() {
    at.answered(
        "weeks-before-intervals", Minutes.ranges(1, 2, 3, 1, 2, 3.5, 6, 8, 10, 6, 7, 9, 5, 6, 8));
    at.answered("short-sleep-hard", Minutes.ranges(0.8, 0.9, 0.95, 0.7, 0.85, 0.95));
    assertThatThrownBy(() -> at.offer("weeks-before-intervals"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("one side goes up to 3.5, the other begins at 5")
        .hasMessageContaining("no number and no rule");
    assertThatThrownBy(() -> at.offer("short-sleep-hard"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2 of at least 3 coaches gave a number");
    assertThatThrownBy(() -> at.offer(GROWTH)).hasMessageContaining("still sealed");
    assertThatThrownBy(() -> at.offer("matters")).isInstanceOf(Refused.class);
  }

  @Test
  void aCaseThatComesOutOtherwiseForbidsItAndIsNamed() {
    JsonNode careful = JsonNodeFactory.instance.objectNode().put("temperament", "cautious");
    Offer wrong = at.growth().fromReviews(RULE, new Example("careful-runner", careful, true));
    at.signed(wrong, "anna", "ben", "chloe");
    assertThatThrownBy(() -> at.accept(wrong))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The case careful-runner of the pack workspace-" + RULE)
        .hasMessageContaining("nothing was changed");
    assertThat(at.office.records.records(Thing.RULE)).isEmpty();
  }

  @Test
  void whatAPackSetsAlreadyIsReplacedAndNotCountedTwice() throws Exception {
    at.answered(
        "itb-long-run",
        Minutes.ranges(
            0.6, 0.7, 0.8, 0.62, 0.72, 0.8, 0.6, 0.68, 0.8, 0.64, 0.7, 0.82, 0.6, 0.7, 0.78));
    Offer offer = at.offer("itb-long-run");
    at.signed(offer, "anna", "ben", "chloe", "dieter");
    at.accept(offer);
    assertThat(at.now().rules().modifiers()).hasSameSizeAs(RunningPack.rules().modifiers());
    var effect =
        at.now().modifier("itb-syndrome").effects().stream()
            .filter(one -> one.quantity() == Quantity.LONG_RUN)
            .findFirst()
            .orElseThrow();
    assertThat(effect.value()).isEqualTo(0.7);
    assertThat(effect.low()).isLessThan(0.7).isGreaterThan(0.5);
    assertThat(Objects.requireNonNull(effect.agreed()).was()).isEqualTo(0.9);
    // A coach may still choose inside the band that was agreed on, and it stays where undone.
    Proposal wish = Proposal.asIs(at.now().modifier("itb-syndrome")).with(Quantity.LONG_RUN, 0.65);
    at.office.act(ChangeRule.of(wish, at.here, 1, new Cancel()));
    assertThat(at.now().modifier("itb-syndrome").decided()).hasSize(1);
    assertThat(RulePast.of(at.office.records, at.now().plain("itb-syndrome")))
        .extracting(version -> version.values().get(Quantity.LONG_RUN))
        .containsExactly(0.9, 0.7, 0.65);
    at.office.undo();
    at.office.undo();
    assertThat(at.now().rules()).isEqualTo(RunningPack.rules());
  }

  @Test
  void theVersionsOfARuleThatCoachesBroughtBeginWithItsAcceptance() {
    at.growthInForce();
    assertThat(RulePast.of(at.office.records, at.now().plain(RULE)))
        .singleElement()
        .satisfies(version -> {
          assertThat(version.kind()).isEqualTo("rule.accepted");
          assertThat(version.on()).isTrue();
          assertThat(version.values()).containsEntry(Quantity.WEEKLY_INCREASE, 8.0);
        });
  }

  @Test
  void theSameValueOfTheSameRunnersTakesThePlaceOfTheEarlierRule() {
    Offer first = at.growthInForce();
    JsonNode bold = JsonNodeFactory.instance.objectNode().put("temperament", "bold");
    Offer other = at.fromReviews("cr-held-back", new Example("bold-runner", bold, true));
    at.signed(other, "anna", "ben", "chloe");
    Done done = at.accept(other);
    assertThat(done.remarks()).contains("It takes the place of the rule " + first.id() + ".");
    assertThat(at.now().kept()).containsOnlyKeys("cr-held-back");
    at.office.undo();
    assertThat(at.now().kept()).containsOnlyKeys(RULE);
  }

  @Test
  void aYesInTheMeetingIsASignatureUnderTheRule() {
    Offer offer = at.growth().offer(GROWTH);
    for (String coach : List.of("anna", "ben", "chloe")) {
      at.office.act(new SignOff("november", GROWTH, coach, true));
    }
    at.accept(offer);
    assertThat(at.now().kept()).containsOnlyKeys(RULE);
  }

  @Test
  void afterOneRoundAloneNobodySigns() {
    at.once("november", GROWTH, Minutes.ranges(6.5, 8, 10.5, 6, 7.5, 10, 7.1, 8.5, 10.9));
    Offer offer = at.offer(GROWTH);
    assertThatThrownBy(() -> at.signed(offer, "anna"))
        .hasMessageContaining("answered in one round alone");
    assertThatThrownBy(() -> at.accept(offer)).hasMessageContaining("answered in one round alone");
  }

  @Test
  void whatMustNeverBeDoneBecomesARedLineThatCoachesSignAsItIsWritten() {
    at.open("december", "red-lines");
    Answer never = new Answer.Never("No plan", "who hardly sleeps", "They break.");
    at.answered("december", "never", List.of(never, never, never));
    MeetingOffer offers = new MeetingOffer(at.now(), new MeetingRecords(at.office.records));
    assertThatThrownBy(() -> offers.of("december", "never", "Rest first."))
        .hasMessageContaining("as a condition for whom no plan is made");
    assertThatThrownBy(() -> offers.line("december", "never", "sleepHours <", "Rest first."))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("cannot be read");
    Offer line = offers.line("december", "never", "sleepHours < 4", "Rest first.");
    for (String coach : List.of("anna", "ben", "chloe")) {
      at.office.act(new SignOff("december", "never", coach, true));
    }
    assertThatThrownBy(() -> at.accept(line)).hasMessageContaining("is signed by nobody");
    at.signed(line, "anna", "ben", "chloe");
    at.accept(line);
    assertThat(at.now().rules().redLines()).extracting(RedLine::id).contains("rl-december-never");
    at.office.undo();
    assertThat(at.now().rules()).isEqualTo(RunningPack.rules());
  }

  @Test
  void inTheNameOfAMeetingNobodyPutsAnotherNumberIntoForce() {
    Offer offer = at.growth().offer(GROWTH);
    Offer forged = new Offer(offer.provenance(), offer.file(), List.of(), offer.coaches());
    at.signed(forged, "anna", "ben", "chloe");
    assertThatThrownBy(() -> at.accept(forged)).hasMessageContaining("come to another rule by now");
  }

  @Test
  void theBlastRadiusIsWhatTheStepDoes() {
    Offer offer = at.growth().offer(GROWTH);
    BlastRadius radius = new BlastRadius(at.here);
    BlastRadius.Field field = BlastRadius.field(at.here, at.office.records);
    Coming coming = Coming.of(offer, at.here, field.now());
    Blast blast =
        BlastRadius.told(
            at.office.records,
            radius.plan(
                field,
                offer.inShort(),
                coming.after(),
                coming.rules(),
                2,
                new Cancel(),
                done -> {}),
            dev.cairn.action.Office.TODAY);
    assertThat(blast.athletes()).isEqualTo(2);
    assertThat(blast.made()).isEqualTo(1);
    assertThat(blast.failing()).isEmpty();
    assertThat(blast.affected()).extracting(Blast.Affected::athleteId).containsExactly("bea");
  }

  @Test
  void aPlanMadeUnderItIsMadeAgainFromTheArchiveAlone() throws Exception {
    at.growthInForce();
    RulesHere.archive(at.office.workspace, at.now());
    at.office
        .workspace
        .packs()
        .keep(
            RunningPack.rules().packs().getFirst(), PackShelf.files(Path.of("plugins", "running")));
    byte[] line = at.line("bea");
    ArchivedRules archive = new ArchivedRules(at.office.workspace.packs(), RunningPack.rules());
    RunningRules then = archive.rules("bea", at.plan("bea").packs());
    assertThat(new Recompute(then).line(line, List.of())).isEqualTo(line);
  }

  @Test
  void aRuleWithoutItsSignaturesNeverComesIntoForceHoweverItGotThere() {
    Offer offer = at.growthInForce();
    KeptRule unsigned = offer.kept(3, List.of());
    assertThatThrownBy(() -> at.here.after(at.here.ofPacks(), unsigned, List.of()))
        .isInstanceOf(Refused.class);
    TreeMap<String, JsonNode> bare = new TreeMap<>(unsigned.files());
    bare.remove("rules/provenance.json");
    KeptRule withoutWord = new KeptRule(RULE, unsigned.requires(), bare);
    assertThatThrownBy(() -> at.here.after(at.here.ofPacks(), withoutWord, List.of()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("nothing says who agreed on it and signed it");
  }

  @Test
  void itCanBeWithdrawnLaterAndThatCanBeUndone() {
    byte[] bea = at.line("bea");
    at.growthInForce();
    byte[] under = at.line("bea");
    at.office.act(new WithdrawRule(RULE, at.here, RuleStep.planning(1, new Cancel())));
    assertThat(at.line("bea")).isEqualTo(bea);
    at.office.undo();
    assertThat(at.line("bea")).isEqualTo(under);
    assertThatThrownBy(() ->
            at.office.act(new WithdrawRule("heat", at.here, RuleStep.planning(1, new Cancel()))))
        .hasMessageContaining("No rule heat that coaches agreed on");
  }
}
