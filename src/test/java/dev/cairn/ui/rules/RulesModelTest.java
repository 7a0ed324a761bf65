package dev.cairn.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.rules.Blast;
import dev.cairn.pack.Quantity;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Units;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** The page of rules without its looks. */
class RulesModelTest {
  private static final String[] ATHLETES = {"alex", "jonas", "ingrid", "priya", "farid", "kwame"};

  private final Deciding deciding = new Deciding(ATHLETES);
  private final RulesModel model = deciding.model;

  private Blast blast() {
    return Objects.requireNonNull(model.blast().get());
  }

  @Test
  void aFilterLooksAtNameKindSourceAndState() {
    deciding.open(Deciding.RULE);
    int all = model.listed().size();
    model.filter().set("red line");
    assertThat(model.listed()).extracting(RuleEntry::id).contains("fever").hasSize(3);
    model.filter().set("TEMPLATE");
    assertThat(model.listed()).extracting(RuleEntry::id).contains("half", "marathon");
    model.filter().set("heat");
    assertThat(model.listed()).extracting(RuleEntry::id).containsExactly("heat");
    model.filter().set("");
    assertThat(model.listed()).hasSize(all).hasSizeGreaterThan(30);
  }

  @Test
  void aValueIsTriedOnEverybodyBeforeAnythingChanges() {
    deciding.open(Deciding.RULE);
    assertThat(model.changes()).isFalse();
    assertThat(model.blast().get()).isNull();
    long entries = deciding.office.entries();
    model.set(Quantity.WEEKLY_INCREASE, 7);
    assertThat(blast().athletes()).isEqualTo(ATHLETES.length);
    assertThat(blast().made()).isBetween(1, ATHLETES.length - 1);
    assertThat(blast().changed() + blast().reasons()).isEqualTo(blast().made());
    assertThat(deciding.office.entries()).isEqualTo(entries);
    assertThat(model.acceptable()).isTrue();
    assertThat(BlastWords.sentence(blast(), Units.KM_KG)).isNotEmpty();
  }

  @Test
  void whatIsOutsideTheRangeIsToldAndNotTried() {
    deciding.open(Deciding.RULE);
    model.set(Quantity.WEEKLY_INCREASE, 12);
    assertThat(model.problem().get()).contains("weekly growth may be 7 to 9 here");
    assertThat(model.blast().get()).isNull();
    assertThat(model.acceptable()).isFalse();
    model.noNumber("seven");
    assertThat(model.problem().get()).contains("\"seven\" is no number");
  }

  @Test
  void countedValuesHaveNoHalves() {
    deciding.open("age-50");
    model.set(Quantity.EASY_DAYS_BETWEEN_HARD, 2.5);
    assertThat(model.problem().get()).contains("whole number from 2 to 3");
  }

  @Test
  void theValueOfThePackIsNoChange() {
    deciding.open(Deciding.RULE);
    model.set(Quantity.WEEKLY_INCREASE, 7);
    assertThat(model.changes()).isTrue();
    model.set(Quantity.WEEKLY_INCREASE, 8);
    assertThat(model.changes()).isFalse();
    assertThat(model.blast().get()).isNull();
    assertThat(model.acceptable()).isFalse();
  }

  @Test
  void acceptedItHoldsAndIsTakenBackByOneUndo() {
    deciding.open(Deciding.RULE);
    model.set(Quantity.WEEKLY_INCREASE, 7);
    model.because("shins");
    model.accept();
    assertThat(deciding.said).singleElement().asString().startsWith("Decided: Injured before.");
    assertThat(model.modifier().orElseThrow().decided())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.signed().by()).isEqualTo("Maria");
          assertThat(one.signed().reason()).isEqualTo("shins");
        });
    assertThat(model.changes()).isFalse();
    assertThat(model.past().get()).hasSize(2);
    assertThat(model.open().orElseThrow().state()).isEqualTo("decided");
    deciding.office.undo();
    model.refresh();
    assertThat(model.modifier().orElseThrow().decided()).isEmpty();
    assertThat(model.past().get()).hasSize(3);
  }

  @Test
  void aDraftComesBackWithItsRuleAndGoesWhenDiscarded() {
    deciding.open(Deciding.RULE);
    model.set(Quantity.WEEKLY_INCREASE, 7);
    model.draft();
    assertThat(model.open().orElseThrow().state()).isEqualTo("draft");
    model.select("heat");
    model.select(Deciding.RULE);
    assertThat(Objects.requireNonNull(model.proposal().get()).values())
        .containsEntry(Quantity.WEEKLY_INCREASE, 7.0);
    assertThat(model.blast().get()).isNotNull();
    model.discard();
    assertThat(model.open().orElseThrow().state()).isEqualTo("active");
    assertThat(model.changes()).isFalse();
  }

  @Test
  void switchingOffIsAProposalLikeAnyOther() {
    deciding.open(Deciding.RULE);
    model.toggle();
    assertThat(blast().made()).isPositive();
    model.toggle();
    assertThat(model.changes()).isFalse();
  }

  @Test
  void theNewestValueWinsAndAnOlderLookIsNeverHeard() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    Deciding patient = new Deciding(Door.on(waiting::add, Runnable::run), ATHLETES);
    patient.model.start();
    run(waiting);
    patient.model.select(Deciding.RULE);
    run(waiting);
    patient.model.set(Quantity.WEEKLY_INCREASE, 7);
    patient.model.set(Quantity.WEEKLY_INCREASE, 7.5);
    assertThat(patient.model.looking().get()).isTrue();
    run(waiting);
    assertThat(Objects.requireNonNull(patient.model.blast().get()).proposal().values())
        .containsEntry(Quantity.WEEKLY_INCREASE, 7.5);
    patient.model.set(Quantity.WEEKLY_INCREASE, 9);
    patient.model.stopLooking();
    run(waiting);
    assertThat(patient.model.blast().get()).isNull();
    assertThat(patient.model.looking().get()).isFalse();
  }

  private static void run(Queue<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void twoPlansOfAnAthleteCanBeComparedAndLeft() {
    deciding.open(Deciding.RULE);
    model.set(Quantity.WEEKLY_INCREASE, 7);
    List<Blast.Affected> affected = blast().affected();
    assertThat(affected).isNotEmpty();
    model.compare(affected.getFirst());
    RulesModel.Beside beside = Objects.requireNonNull(model.beside().get());
    assertThat(beside.plans().before().hash()).isNotEqualTo(beside.plans().after().hash());
    model.closeComparison();
    assertThat(model.beside().get()).isNull();
  }
}
