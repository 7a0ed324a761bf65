package dev.cairn.action.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.rules.KeptRule;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.engine.RunningPack;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.work.Cancel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever coaches do: nothing is in force that was not signed, and every step can be undone. */
class AgreedLawsTest {
  private final Office office = new Office();
  private final RulesHere here = new RulesHere(RunningPack.shelf());

  @BeforeEach
  void runners() {
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
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsInForceWithoutItsSignaturesAndUndoBringsEveryPlanBack(long seed) {
    AgreedDeeds deeds = new AgreedDeeds(here, new Random(seed));
    Deque<String> states = new ArrayDeque<>();
    int accepted = 0;
    for (int i = 0; i < 60; i++) {
      String before = state();
      try {
        if (!office.act(deeds.next()).changedNothing()) {
          states.push(before);
        }
      } catch (Refused refused) {
        assertThat(state()).isEqualTo(before);
      }
      accepted += here.of(office.records).kept().size();
      here.of(office.records).kept().values().forEach(AgreedLawsTest::isSigned);
    }
    assertThat(accepted).isPositive();
    for (String before : states) {
      office.undo();
      assertThat(state()).isEqualTo(before);
    }
    assertThat(here.of(office.records).rules()).isEqualTo(RunningPack.rules());
  }

  private static void isSigned(KeptRule rule) {
    Provenance from = rule.provenance().orElseThrow();
    assertThat(from.needed()).isEqualTo(RunningPack.meetings().policy().signOffs());
    assertThat(from.signOffs()).extracting(SignOff::name).doesNotHaveDuplicates();
    assertThat(from.signOffs()).hasSizeGreaterThanOrEqualTo(from.needed());
  }

  /** Every plan to the byte, and the hashes of the rules. */
  private String state() {
    return office.state() + here.of(office.records).rules().own();
  }

  private void inForce(Offer offer) {
    List.of("anna", "ben", "dieter").forEach(coach -> office.act(new SignRule(offer, coach)));
    office.act(new AcceptRule(offer, here, RuleStep.planning(1, new Cancel())));
  }

  @Test
  void aRedLineOfCoachesRefusesThoseWhoCrossItAndNobodyElse() {
    Subject ann = office.records.athlete("ann");
    byte[] before = office.records.line(ann, office.records.current(ann).orElseThrow().hash());
    office.act(
        new AddAthletes(
            List.of(
                Office.athlete(
                    "alex", "lea", "Lea", "\"sleepHours\": [0-9.]+", "\"sleepHours\": 3"))));
    office.act(office.all());
    assertThat(office.records.current(office.records.athlete("lea"))).isPresent();
    inForce(ReviewOffers.line("cr-no-sleep", "sleepHours < 4"));
    assertThat(office.records.value(Thing.REFUSAL, office.records.athlete("lea"), ""))
        .asString(java.nio.charset.StandardCharsets.UTF_8)
        .contains("redline.cr-no-sleep")
        .contains("Rest first.");
    assertThat(office.records.line(ann, office.records.current(ann).orElseThrow().hash()))
        .isEqualTo(before);
    office.undo();
    assertThat(office.records.value(Thing.REFUSAL, office.records.athlete("lea"), "")).isNull();
  }

  @Test
  void anErasedAthleteLeavesTheRuleThatWasLearned() {
    inForce(ReviewOffers.bold("cr-bold-less", 8));
    office.act(new EraseAthlete("bea"));
    assertThat(here.of(office.records).kept()).containsOnlyKeys("cr-bold-less");
    assertThat(office.dump()).doesNotContain("Bea");
  }
}
