package dev.cairn.ui.modify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Drop;
import dev.cairn.review.edit.Finding;
import dev.cairn.ui.office.EditRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Drafts;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModifyModelTest {
  private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 26);
  private static final LocalDate THURSDAY = TUESDAY.plusDays(2);
  private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
  private static final LocalDate SATURDAY = TUESDAY.plusDays(4);
  private static final LocalDate SUNDAY = TUESDAY.plusDays(5);

  private final Office office = SampleOffice.inMemory("alex");
  private final Drafts drafts = new Drafts(Map.of());
  private final ModifyModel model = new ModifyModel(new EditRoom(office), Door.onTheSpot(), drafts);

  @BeforeEach
  void open() {
    office.open(new Cancel(), planned -> {});
    model.open("alex", TUESDAY, true);
  }

  private Draft draft() {
    return Objects.requireNonNull(model.draft().get());
  }

  @Test
  void everyDayOfTheWeekAnswersBeforeTheDrop() {
    assertThat(model.take(TUESDAY)).isTrue();
    assertThat(model.drops().get())
        .extracting(Drop::answer)
        .containsExactly(
            Drop.Answer.REFUSED,
            Drop.Answer.HERE,
            Drop.Answer.NOTED,
            Drop.Answer.SWAP,
            Drop.Answer.NOTED,
            Drop.Answer.REFUSED,
            Drop.Answer.SWAP);
    model.drop(SATURDAY);
    assertThat(model.changed()).isFalse();
    assertThat(model.problem().get()).contains("HARD-SPACING");
    model.take(TUESDAY);
    model.drop(FRIDAY);
    assertThat(model.changed()).isTrue();
    assertThat(draft().day(TUESDAY).type().value()).isEqualTo(WorkoutType.REST);
    assertThat(model.held().get()).isNull();
    assertThat(model.drops().get()).isEmpty();
  }

  @Test
  void restCannotBeTakenInHand() {
    assertThat(model.take(FRIDAY)).isFalse();
    assertThat(model.take(LocalDate.of(2027, 2, 21))).isFalse();
  }

  @Test
  void aRunCarriedByKeyIsOneMoveAndPassesDaysThatRefuseIt() {
    model.carry(1);
    model.carry(1);
    model.carry(1);
    assertThat(draft().changes()).containsExactly(new PlanChange.Moved(TUESDAY, FRIDAY));
    model.carry(1);
    assertThat(draft().changes()).containsExactly(new PlanChange.Moved(TUESDAY, SUNDAY));
    model.carry(-1);
    model.carry(-1);
    model.carry(-1);
    assertThat(draft().changes())
        .containsExactly(new PlanChange.Moved(TUESDAY, TUESDAY.plusDays(1)));
    model.carry(-1);
    assertThat(model.changed()).isFalse();
    assertThat(model.cursor().get()).isEqualTo(TUESDAY);
  }

  @Test
  void twoHundredStepsGoBackToTheBeginningAndForthAgain() {
    Draft first = draft();
    model.select(THURSDAY);
    for (int i = 0; i < 200; i++) {
      model.lengthen(i % 2 == 0 ? 1 : -1);
      model.select(i % 4 < 2 ? THURSDAY : SATURDAY);
    }
    Draft last = draft();
    assertThat(last.changes()).hasSize(200);
    for (int i = 0; i < 200; i++) {
      model.undo();
    }
    assertThat(draft()).isSameAs(first);
    assertThat(model.steps().undoName().get()).isEmpty();
    model.undo();
    assertThat(draft()).isSameAs(first);
    for (int i = 0; i < 200; i++) {
      model.redo();
    }
    assertThat(draft()).isSameAs(last);
    assertThat(model.steps().redoName().get()).isEmpty();
  }

  @Test
  void aBrokenRuleBlocksAndTheFixUnblocks() {
    model.select(SUNDAY);
    model.lengthen(8);
    model.saying().turn("too-little");
    assertThat(draft().findings(Finding.Weight.BROKEN)).isNotEmpty();
    assertThat(model.missing()).contains("is a hard rule and broken");
    assertThat(model.saving(null)).isEmpty();
    assertThat(model.fix().get()).isNotNull();
    model.tryFix();
    assertThat(draft().findings(Finding.Weight.BROKEN)).isEmpty();
    model.undo();
    assertThat(draft().findings(Finding.Weight.BROKEN)).isNotEmpty();
  }

  @Test
  void anExceptionNeedsTheCoachsWordAndANote() {
    model.select(SUNDAY);
    model.lengthen(1);
    model.saying().turn("too-little");
    assertThat(model.exceptions()).extracting(Finding::rule).contains("long-cap", "peak-ceiling");
    assertThat(model.missing()).contains("needs an exception");
    model.exceptions().stream().map(Finding::rule).distinct().forEach(model.saying()::grant);
    assertThat(model.missing()).isEqualTo("An exception needs a note that says why.");
    model.saying().note().set("He has run 20 before.");
    office.act(model.saving(null).orElseThrow());
  }

  @Test
  void theFixLeavesATravellersTuesdayEmpty() {
    model.take(TUESDAY);
    model.drop(FRIDAY);
    model.saying().turn("work-travel");
    assertThat(model.fix().get()).isNotNull();
    model.tryFix();
    assertThat(draft().day(TUESDAY).type().value()).isEqualTo(WorkoutType.REST);
    assertThat(draft().day(FRIDAY).type().value().quality()).isTrue();
  }

  @Test
  void backToTheEngineIsAStepAndSavesAfresh() {
    model.select(THURSDAY);
    model.length(20);
    model.saying().turn("too-much");
    office.act(model.saving(null).orElseThrow());
    model.drop();
    model.open("alex", THURSDAY, false);
    assertThat(draft().changes()).hasSize(1);
    assertThat(model.changed()).isFalse();
    model.backToEngine();
    assertThat(model.changed()).isTrue();
    assertThat(draft().plan()).isEqualTo(draft().piece().made());
    model.saying().turn("other");
    office.act(model.saving(null).orElseThrow());
    model.drop();
    model.open("alex", THURSDAY, false);
    assertThat(draft().changes()).isEmpty();
    assertThat(model.similar()).isZero();
  }

  @Test
  void aQuestionNamesNobodyAndSaysForWhomItIs() {
    model.take(TUESDAY);
    model.drop(FRIDAY);
    assertThat(model.proposedQuestion())
        .contains("Half marathon, 4 days, no injuries")
        .doesNotContain("Alex");
    assertThat(EditScope.of(draft(), model.mine(draft())))
        .containsEntry("race", "half")
        .containsEntry("daysPerWeek", "4")
        .containsEntry("weekType", "peak")
        .containsEntry("change", "move");
  }

  @Test
  void aCopyAndDaysAwayAndWeeksThatTradePlaces() {
    model.select(THURSDAY);
    model.copy();
    model.select(FRIDAY);
    model.paste();
    assertThat(draft().day(FRIDAY).distance()).isEqualTo(draft().day(THURSDAY).distance());
    model.undo();
    model.away(TUESDAY, THURSDAY, PlanChange.Cause.SICK);
    assertThat(draft().away()).containsExactly(TUESDAY, TUESDAY.plusDays(1), THURSDAY);
    model.undo();
    model.select(TUESDAY);
    model.swapWeek(1);
    assertThat(model.cursor().get()).isEqualTo(TUESDAY.plusWeeks(1));
    assertThat(draft().day(TUESDAY).type().value()).isEqualTo(WorkoutType.TEMPO);
  }

  private ModifyModel another() {
    ModifyModel next = new ModifyModel(new EditRoom(office), Door.onTheSpot(), drafts);
    next.open("alex", THURSDAY, true);
    return next;
  }

  @Test
  void whatWasNotSavedIsTakenUpEditByEdit() {
    model.carry(1);
    model.select(THURSDAY);
    model.lengthen(1);
    model.saying().turn("work-travel");
    model.saying().note().set("flies on Tuesday");
    Draft left = draft();
    model.close();
    assertThat(model.left("alex")).isEqualTo(office.today());
    ModifyModel next = another();
    Draft taken = Objects.requireNonNull(next.draft().get());
    assertThat(taken.changes()).isEqualTo(left.changes());
    assertThat(taken.plan()).isEqualTo(left.plan());
    assertThat(next.resumed().get()).contains("Sat 21 Nov", "2 changes that were not saved");
    assertThat(next.saying().reasons().get()).containsExactly("work-travel");
    assertThat(next.saying().note().get()).isEqualTo("flies on Tuesday");
    assertThat(next.steps().undoName().get()).isEqualTo("change a distance");
    next.undo();
    next.undo();
    assertThat(next.changed()).isFalse();
    assertThat(next.left("alex")).as("all of it taken back").isNull();
    next.redo();
    assertThat(next.left("alex")).isNotNull();
  }

  @Test
  void startingOverIsAStepAndSavingLeavesNothing() {
    model.select(THURSDAY);
    model.length(20);
    model.close();
    ModifyModel next = another();
    next.startOver();
    assertThat(next.changed()).isFalse();
    assertThat(next.resumed().get()).isEmpty();
    assertThat(next.left("alex")).isNull();
    next.undo();
    assertThat(next.left("alex")).isNotNull();
    next.saying().turn("too-much");
    office.act(next.saving(null).orElseThrow());
    next.drop();
    assertThat(next.left("alex")).isNull();
    assertThat(another().resumed().get()).isEmpty();
  }

  @Test
  void whatFitsNoMoreIsToldAndTheRestTakenUp() {
    drafts.keep(
        "alex",
        new Unfinished(
                office.today(),
                "another plan",
                false,
                List.of(
                    new PlanChange.Resized(TUESDAY.minusYears(1), 10),
                    new PlanChange.Resized(THURSDAY, 20)),
                Saying.Said.NOTHING)
            .node());
    ModifyModel next = another();
    assertThat(next.resumed().get()).contains("Of 2 changes", "1 no longer fits", "2026-01-26");
    assertThat(Objects.requireNonNull(next.draft().get()).changes())
        .containsExactly(new PlanChange.Resized(THURSDAY, 20));
  }

  @Test
  void changesThatBeganAtTheEnginesPlanDoSoAgain() {
    model.select(THURSDAY);
    model.length(20);
    model.saying().turn("too-much");
    office.act(model.saving(null).orElseThrow());
    model.drop();
    model.open("alex", THURSDAY, false);
    model.backToEngine();
    model.select(SATURDAY);
    model.length(18);
    model.close();
    ModifyModel next = another();
    assertThat(Objects.requireNonNull(next.draft().get()).changes())
        .containsExactly(new PlanChange.Resized(SATURDAY, 18));
    next.undo();
    next.undo();
    assertThat(Objects.requireNonNull(next.draft().get()).changes()).hasSize(1);
    assertThat(next.changed()).isFalse();
  }

  @Test
  void whatWasChangedBackIsNoChange() {
    model.select(THURSDAY);
    model.lengthen(1);
    model.lengthen(-1);
    model.saying().turn("other");
    assertThat(draft().changes()).hasSize(2);
    assertThat(model.changed()).isFalse();
    assertThat(model.missing()).isEqualTo("Nothing has been changed yet.");
    assertThat(model.saving(null)).isEmpty();
  }
}
