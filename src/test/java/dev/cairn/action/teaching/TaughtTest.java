package dev.cairn.action.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Desk;
import dev.cairn.action.Done;
import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.elicit.StoredQuestion;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.engine.RunningPack;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.origin.Sets;
import dev.cairn.work.Cancel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six runners past thirty-five get a shorter long run by hand; what comes of it. */
class TaughtTest {
  private static final LocalDate LONG = LocalDate.of(2027, 1, 31);
  private static final String ID = "long-run-distance-less";

  private final Office office = new Office();
  private final RulesHere here = new RulesHere(RunningPack.shelf());
  private final List<Desk> coaches =
      List.of(office.desk("Maria"), office.desk("Ben"), office.desk("Chloe"));

  @BeforeEach
  void sixAreChangedAndFourAreNot() {
    List<AthleteFile> files = new ArrayList<>();
    for (int at = 0; at < 10; at++) {
      String age = at < 6 || at == 9 ? "37" : "32";
      files.add(Office.athlete("alex", "a" + at, "Alex " + at, "\"age\": \\d+", "\"age\": " + age));
    }
    office.act(new AddAthletes(files));
    office.act(office.all());
    for (int at = 0; at < 6; at++) {
      shorter("a" + at, coaches.get(at % 3));
    }
    for (int at = 6; at < 9; at++) {
      office.act(new Approve("a" + at, Look.UNKNOWN, Office.REVIEWING));
    }
  }

  private void shorter(String id, Desk desk) {
    desk.act(desk.newRequest(), Edits.length(id, LONG, new BigDecimal("16")));
    desk.act(desk.newRequest(), new Approve(id, Look.UNKNOWN, Office.REVIEWING));
  }

  private Suggestion found() {
    return new Taught(office.records, Office.REVIEWING, here.of(office.records)).find(ID);
  }

  private void sign(Desk... by) {
    Arrays.stream(by)
        .forEach(desk -> desk.act(desk.newRequest(), new SignProposal(ID, Office.REVIEWING, here)));
  }

  private Done accept() {
    return office.act(
        new AcceptRule(SignProposal.offer(found()), here, RuleStep.planning(2, new Cancel())));
  }

  private Done withdraw(boolean asked) {
    return office.act(
        new WithdrawProposal(
            ID,
            asked,
            "The race was hilly.",
            Office.REVIEWING,
            here,
            RuleStep.planning(2, new Cancel())));
  }

  private byte[] line(String id) {
    Subject athlete = office.records.athlete(id);
    return office.records.line(athlete, office.records.current(athlete).orElseThrow().hash());
  }

  @Test
  void theRuleIsForThoseItWasLearnedOfAndNamesNobody() {
    Suggestion one = found();
    assertThat(one.fate()).isEqualTo(Fate.OPEN);
    assertThat(one.whose()).containsExactly("a0", "a1", "a2", "a3", "a4", "a5");
    var offer = one.offer().orElseThrow();
    assertThat(offer.provenance().condition()).isEqualTo("age >= 35 && age < 40");
    assertThat(offer.provenance().sets())
        .isEqualTo(new Sets.Value("cr-" + ID, "longRun", 0.88, 0.89, 0.88, 0.88));
    assertThat(offer.provenance().toString()).doesNotContain("Alex").doesNotContain("a0");
  }

  @Test
  void theThirdSignaturePutsItIntoForceForTheNextOfThemAndUndoTakesItBack() {
    byte[] before = line("a9");
    byte[] young = line("a6");
    sign(coaches.get(0), coaches.get(1));
    assertThat(found().fate()).isEqualTo(Fate.SIGNED);
    assertThatThrownBy(this::accept)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is signed by Ben, Maria");
    sign(coaches.get(2));
    String state = office.state();
    accept();
    assertThat(found().fate()).isEqualTo(Fate.IN_FORCE);
    assertThat(line("a9")).isNotEqualTo(before);
    assertThat(line("a6")).isEqualTo(young);
    office.undo();
    assertThat(line("a9")).isEqualTo(before);
    assertThat(office.state()).isEqualTo(state);
  }

  @Test
  void withdrawingTakesTheRuleOutOfForceInTheSameStep() {
    byte[] before = line("a9");
    sign(coaches.get(0), coaches.get(1), coaches.get(2));
    accept();
    withdraw(false);
    assertThat(found().fate()).isEqualTo(Fate.SET_ASIDE);
    assertThat(line("a9")).isEqualTo(before);
    office.undo();
    assertThat(found().fate()).isEqualTo(Fate.IN_FORCE);
    assertThat(line("a9")).isNotEqualTo(before);
  }

  @Test
  void whatWasSetAsideComesBackWithTheNextSuchChange() {
    withdraw(true);
    assertThat(found().fate()).isEqualTo(Fate.ASKED);
    assertThat(StoredQuestion.all(office.records))
        .singleElement()
        .satisfies(one -> assertThat(one.text()).isEqualTo("The race was hilly."));
    assertThatThrownBy(() -> withdraw(true)).hasMessageContaining("set aside already");
    shorter("a9", coaches.get(1));
    assertThat(found().fate()).isEqualTo(Fate.OPEN);
    assertThat(found().since()).isEqualTo(1);
    assertThat(found().decided()).map(SetAside::reason).contains("The race was hilly.");
  }

  @Test
  void aNewCaseNeedsNewSignatures() {
    sign(coaches.get(0), coaches.get(1), coaches.get(2));
    shorter("a9", coaches.get(1));
    assertThat(found().signOffs().orElseThrow().signed()).isEmpty();
    assertThatThrownBy(this::accept).hasMessageContaining("signed by nobody");
  }

  @Test
  void anErasedAthleteIsNoCaseAnyMore() {
    office.act(new EraseAthlete("a0"));
    assertThat(found().learned().cases()).hasSize(5);
    office.act(new EraseAthlete("a1"));
    assertThatThrownBy(this::found).hasMessageContaining("There is no proposal " + ID);
  }
}
