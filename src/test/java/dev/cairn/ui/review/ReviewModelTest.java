package dev.cairn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Edits;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.pack.ReviewRules.RejectReason;
import dev.cairn.review.RiskReason;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Drafts;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
  private final MemoryWorkspace memory = new MemoryWorkspace();
  private final Setting setting = new Setting();
  private final List<String> said = new ArrayList<>();
  private Instant now = SampleOffice.NOW;
  private Office office = SampleOffice.in(memory, SampleOffice.few());
  private ReviewModel model = model();

  private ReviewModel model() {
    return new ReviewModel(office, Door.onTheSpot(), setting, new Drafts(Map.of()), () -> now);
  }

  @BeforeEach
  void start() {
    model.onSaid(one -> said.add(one.sentence()));
    model.start("");
  }

  private QueueModel queue() {
    return Objects.requireNonNull(model.queue().get());
  }

  private List<String> ids() {
    return queue().cards().stream().map(CardModel::athleteId).toList();
  }

  private Row verdict() {
    return memory.tables().all(Table.VERDICT).getLast();
  }

  @Test
  void theFirstPlanIsOpenAndTheRestWaits() {
    assertThat(queue().count()).isEqualTo(5);
    assertThat(model.selected().get()).isEqualTo(ids().getFirst());
    assertThat(model.open().get()).isInstanceOf(PlanCase.Planned.class);
    assertThat(queue().refused()).hasSize(1);
    assertThat(queue().byRisk()).isEqualTo(4);
    assertThat(queue().atRandom()).isEqualTo(1);
  }

  @Test
  void aVerdictIsRecordedWithItsTimeAndTheNextPlanOpens() {
    model.select("alex");
    String next = queue().beside("alex", 1);
    now = now.plusSeconds(73);
    model.reasonsOpened();
    model.verdicts().approve();
    assertThat(verdict().number("seconds")).isEqualTo(73);
    assertThat(verdict().number("reasons_opened")).isEqualTo(1);
    assertThat(said).containsExactly("Approved Alex.");
    assertThat(ids()).hasSize(4).doesNotContain("alex");
    assertThat(queue().done()).extracting(DoneModel::verdict).containsExactly("Approved");
    if (!next.equals("alex")) {
      assertThat(model.selected().get()).isEqualTo(next);
    }
    assertThat(StepWords.of(model.steps().get().undo())).isEqualTo("approve Alex");
  }

  @Test
  void undoBringsThePlanBack() {
    model.select("alex");
    model.verdicts().approve();
    model.undo();
    assertThat(ids()).contains("alex");
    assertThat(model.selected().get()).isEqualTo("alex");
    assertThat(said.getLast()).isEqualTo("Undone: approve Alex.");
    model.redo();
    assertThat(ids()).doesNotContain("alex");
  }

  @Test
  void autoAdvanceCanBeOff() {
    setting.autoAdvance().set(false);
    model.select("alex");
    model.verdicts().approve();
    assertThat(model.selected().get()).isEqualTo("alex");
    assertThat(model.verdicts().possible()).isFalse();
  }

  @Test
  void redFlagsAreAcknowledgedFirst() {
    model.select("priya");
    assertThat(model.flags().get()).extracting(RiskReason::factor).containsExactly("recent-injury");
    model.verdicts().approve();
    assertThat(model.problem().get()).startsWith("Acknowledge the red flag");
    assertThat(memory.tables().all(Table.VERDICT)).isEmpty();
    model.acknowledge("recent-injury");
    assertThat(model.problem().get()).isEmpty();
    model.verdicts().approve();
    assertThat(memory.tables().all(Table.VERDICT_LOOK).getFirst().text("acknowledged"))
        .isEqualTo("[\"recent-injury\"]");
  }

  @Test
  void decidingFirstHidesEverythingUntilTheFirstOpinion() {
    model.select("priya");
    setting.decideFirst().set(true);
    assertThat(model.blind().get()).isTrue();
    assertThat(model.flags().get()).isEmpty();
    assertThat(queue().cards()).allMatch(card -> card.facts().isEmpty());
    now = now.plusSeconds(20);
    model.verdicts().approve();
    assertThat(memory.tables().all(Table.VERDICT)).isEmpty();
    assertThat(model.blind().get()).isFalse();
    assertThat(model.firstOpinion().get()).isEqualTo("approved");
    assertThat(model.flags().get()).hasSize(1);
    assertThat(queue().cards())
        .allMatch(card -> card.facts().isEmpty() != card.athleteId().equals("priya"));
    now = now.plusSeconds(30);
    model.verdicts().reject(new RejectReason("health", "Health or injury"), "", "wait");
    assertThat(verdict().number("seconds")).isEqualTo(50);
    Row look = memory.tables().all(Table.VERDICT_LOOK).getFirst();
    assertThat(look.text("first_verdict")).isEqualTo("approved");
    assertThat(look.number("first_seconds")).isEqualTo(20);
    assertThat(look.number("revised")).isEqualTo(1);
  }

  @Test
  void rejectingKeepsCodeWordsAndWhatInstead() {
    model.select("mei");
    model
        .verdicts()
        .reject(new RejectReason("too-much", "Too much volume"), " peak ", "40 km at most");
    assertThat(verdict().text("reason")).isEqualTo("too-much: peak");
    assertThat(verdict().text("instead")).isEqualTo("40 km at most");
    assertThat(said).containsExactly("Rejected Mei.");
  }

  @Test
  void skippingPutsOffAndRecordsNothing() {
    String first = ids().getFirst();
    long entries = office.entries();
    model.skip();
    assertThat(ids().getLast()).isEqualTo(first);
    assertThat(model.selected().get()).isEqualTo(ids().getFirst());
    assertThat(office.entries()).isEqualTo(entries);
  }

  @Test
  void theFilterLeavesOutButCountsAll() {
    model.filter().set(Filter.RED_FLAGS);
    assertThat(ids()).containsExactly("priya");
    assertThat(queue().count()).isEqualTo(5);
    assertThat(queue().hidden()).isEqualTo(4);
  }

  @Test
  void aChangeIsSavedWithItsReasonsAndIsTheVerdict() {
    model.select("alex");
    now = now.plusSeconds(30);
    assertThat(model.modify(LocalDate.of(2027, 2, 11))).isTrue();
    model.modifying().length(60);
    assertThat(model.modifying().missing()).contains("hard rule");
    model.saveChanges();
    assertThat(memory.tables().all(Table.VERDICT)).isEmpty();
    model.modifying().undo();
    model.modifying().length(16);
    assertThat(model.modifying().missing()).contains("reason");
    model.modifying().saying().turn("too-much");
    model.modifying().saying().note().set("Tired.");
    now = now.plusSeconds(60);
    model.saveChanges();
    assertThat(model.modifying().draft().get()).isNull();
    assertThat(verdict().text("verdict")).isEqualTo("approved_with_changes");
    assertThat(verdict().text("reason")).isEqualTo("too-much");
    assertThat(verdict().number("seconds")).isEqualTo(90);
    Row edit = memory.tables().all(Table.PLAN_EDIT).getFirst();
    assertThat(edit.text("reasons")).isEqualTo("[\"too-much\"]");
    assertThat(ids()).doesNotContain("alex");
    model.undo();
    assertThat(ids()).contains("alex");
  }

  @Test
  void redFlagsAreAcknowledgedBeforeAChangeToo() {
    model.select("priya");
    assertThat(model.modify(null)).isFalse();
    assertThat(model.problem().get()).startsWith("Acknowledge the red flag");
    model.acknowledge("recent-injury");
    assertThat(model.modify(null)).isTrue();
  }

  @Test
  void aStalePlanSaysSo() {
    model.select("alex");
    model.verdicts().approve();
    model.select("alex");
    assertThat(model.verdicts().possible()).isFalse();
    office.act(Edits.length("alex", LocalDate.of(2027, 2, 11), BigDecimal.valueOf(8)));
    model.start("alex");
    CardModel alex =
        queue().cards().stream()
            .filter(card -> card.athleteId().equals("alex"))
            .findFirst()
            .orElseThrow();
    assertThat(alex.facts().getFirst().kind()).isEqualTo(CardModel.Kind.STALE);
    assertThat(alex.sentence()).contains("approval is stale");
  }

  @Test
  void phrasesAreKept() {
    model.phrases().save("Watch the hip.");
    assertThat(Objects.requireNonNull(model.waiting().get()).phrases())
        .containsExactly("Watch the hip.");
    model.phrases().forget("Watch the hip.");
    assertThat(Objects.requireNonNull(model.waiting().get()).phrases()).isEmpty();
  }

  /** Two queues that differ only in origin look the same to every eye and ear. */
  @Test
  void nothingLeaksTheOrigin() {
    QueueModel before = queue();
    for (Row row : memory.tables().all(Table.SAMPLE_ITEM)) {
      String other = row.text("origin").equals("risk") ? "random" : "risk";
      memory.tables().put(row.with("origin", other).with("probability", "0.125"));
    }
    ReviewModel again = model();
    again.start("");
    assertThat(again.queue().get()).isEqualTo(before);
  }

  @Test
  void whoDoesEverythingIsTold() {
    for (int i = 0; i < 5; i++) {
      model.flags().get().forEach(flag -> model.acknowledge(flag.factor()));
      model.verdicts().approve();
    }
    assertThat(queue().count()).isZero();
    assertThat(queue().done()).hasSize(5).allMatch(one -> !one.origin().isEmpty());
    assertThat(model.selected().get()).isEmpty();
    assertThat(model.open().get()).isNull();
  }
}
