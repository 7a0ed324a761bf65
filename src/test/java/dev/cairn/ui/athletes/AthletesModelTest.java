package dev.cairn.ui.athletes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.kept.Table;
import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.Wish;
import dev.cairn.ui.office.Incoming;
import dev.cairn.ui.office.Person.Status;
import dev.cairn.ui.office.Round;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.office.Sketch;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AthletesModelTest {
  @Test
  void whoIsRefusedIsHelpedWithChangesThatWork() {
    Coaching coaching = new Coaching("alex", "rolf");
    coaching.open("rolf");
    assertThat(coaching.person("rolf").status()).isEqualTo(Status.REFUSED);
    var why = coaching.model.refused().orElseThrow();
    assertThat(why.wouldWork()).isNotEmpty();
    for (var change : why.wouldWork()) {
      coaching.model.edit(change);
      assertThat(coaching.editing().sketch().get())
          .as("with " + change)
          .isInstanceOf(Sketch.Planned.class);
      coaching.model.discard();
    }
    coaching.model.edit(why.wouldWork().getFirst());
    coaching.editing().save();
    assertThat(coaching.person("rolf").status()).isEqualTo(Status.WAITING);
    assertThat(coaching.said).containsExactly("Changed Rolf");
    coaching.undo();
    assertThat(coaching.person("rolf").status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void whatIsTypedOutlivesALookAtSomebodyElse() {
    Coaching coaching = new Coaching("alex", "mei");
    EditModel editing = coaching.edited("alex");
    editing.type(Field.WEEKLY, "much");
    editing.save();
    assertThat(editing.problem().get()).contains("Nothing was saved");
    coaching.model.select("mei");
    assertThat(coaching.model.side().get()).isNull();
    assertThat(coaching.model.drafted("alex")).isTrue();
    coaching.model.select("alex");
    coaching.model.edit();
    assertThat(coaching.editing().draft().text(Field.WEEKLY)).isEqualTo("much");
    coaching.model.discard();
    assertThat(coaching.model.drafted("alex")).isFalse();
  }

  @Test
  void theCheckTellsWhatBecomesOfAnApproval() {
    Coaching coaching = new Coaching("alex");
    coaching.open("alex");
    coaching.approve("alex");
    EditModel editing = coaching.edited("alex");
    editing.type(Field.NAME, "Alexandra");
    assertThat(editing.sketch().get())
        .isInstanceOfSatisfying(Sketch.Planned.class, plan -> assertThat(plan.same()).isTrue());
    editing.type(Field.WEEKLY, "30");
    assertThat(editing.sketch().get())
        .isInstanceOfSatisfying(Sketch.Planned.class, plan -> assertThat(plan.same()).isFalse());
    editing.save();
    assertThat(coaching.person("alex").status()).isEqualTo(Status.STALE);
  }

  @Test
  void plannedAgainInOneStepApprovalsOfTheSamePlansHold() {
    Coaching coaching = new Coaching("alex", "tomasz", "rolf", "mei");
    coaching.open("alex");
    coaching.approve("alex");
    coaching.approve("tomasz");
    EditModel editing = coaching.edited("alex");
    editing.type(Field.STRESS, "5");
    coaching.model.close();
    coaching.office.act(new ChangeAthletes(List.of(editing.draft().read().file().orElseThrow())));
    coaching.model.refresh();
    assertThat(coaching.person("alex").outdated()).isTrue();
    assertThat(coaching.person("alex").status()).isEqualTo(Status.APPROVED);
    PlanningModel planning = coaching.planning();
    assertThat(planning.ids()).containsExactly("alex", "mei", "rolf", "tomasz");
    planning.plan();
    Round round = Objects.requireNonNull(planning.round().get());
    assertThat(round).isEqualTo(new Round(2, 1, 1, 0, 1, 0));
    assertThat(coaching.person("alex").status()).isEqualTo(Status.STALE);
    assertThat(coaching.person("tomasz").status()).isEqualTo(Status.APPROVED);
    assertThat(coaching.said).containsExactly("Planned 4 again, 1 changed");
    coaching.undo();
    assertThat(coaching.person("alex").status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void plansThatCoachesChangedAreSparedUnlessSomebodySaysSo() {
    Coaching coaching = new Coaching("alex", "mei");
    coaching.open("alex");
    LocalDate tuesday = LocalDate.of(2026, 12, 8);
    coaching.office.act(
        EditPlan.of(
            "alex",
            coaching.office.running(),
            coaching.office.reviewRules(),
            Wish.move(tuesday, tuesday.plusDays(1))));
    coaching.model.refresh();
    PlanningModel planning = coaching.planning();
    assertThat(planning.changedByCoaches()).isEqualTo(1);
    assertThat(planning.ids()).containsExactly("mei");
    planning.sparing().set(false);
    assertThat(planning.ids()).containsExactly("alex", "mei");
  }

  @Test
  void whoStopsInTimeChangesNothing() {
    Queue<Runnable> work = new ArrayDeque<>();
    Coaching coaching = new Coaching(Door.on(work::add, Runnable::run), "alex", "mei");
    coaching.model.start();
    drain(work);
    long entries = coaching.office.entries();
    PlanningModel planning = coaching.planning();
    planning.plan();
    planning.cancel();
    assertThat(planning.problem().get()).isEqualTo("Stopping …");
    drain(work);
    assertThat(planning.problem().get()).isEqualTo("Stopped: no plan was changed.");
    assertThat(planning.round().get()).isNull();
    assertThat(coaching.office.entries()).isEqualTo(entries);
    assertThat(coaching.said).isEmpty();
  }

  private static void drain(Queue<Runnable> work) {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }

  @Test
  void filesShowWhatTheyHoldBeforeAnythingIsTakenIn(@TempDir Path folder) throws IOException {
    Coaching coaching = new Coaching("alex", "mei");
    coaching.open("alex");
    String alex = SampleOffice.samples("alex").getFirst().canonicalInput();
    Path file = folder.resolve("athletes.jsonl");
    Files.write(
        file,
        List.of(
            alex,
            alex.replace("\"stress\":2", "\"stress\":4"),
            alex.replace("\"id\":\"alex\"", "\"id\":\"new\""),
            alex.replace("\"id\":\"alex\"", "\"id\":\"new\"").replace("Alex", "Other"),
            alex.replace("\"age\":32", "\"age\":\"x\"")));
    coaching.model.preview(List.of(file));
    ImportModel importing = coaching.importing();
    assertThat(importing.rows().get())
        .extracting(row -> row.incoming().kind() + " " + row.wanted())
        .containsExactly(
            "DUPLICATE false", "CHANGED true", "NEW true", "TWICE false", "UNREADABLE false");
    importing.turn(0);
    importing.turn(3);
    assertThat(importing.rows().get())
        .extracting(ImportModel.Row::wanted)
        .containsExactly(false, true, false, true, false);
    assertThat(importing.rows().get().get(1).incoming().changes()).hasSize(1);
    String before = coaching.memory.tables().all(Table.RECORD).toString();
    importing.take();
    assertThat(coaching.said).containsExactly("Imported 2 athletes");
    assertThat(coaching.person("new").name()).isEqualTo("Other");
    assertThat(coaching.person("new").status()).isEqualTo(Status.WAITING);
    assertThat(coaching.person("alex").outdated()).isTrue();
    coaching.undo();
    assertThat(coaching.model.person("new")).isEmpty();
    assertThat(before).isNotEmpty();
    assertThat(importing.count(Incoming.Kind.NEW)).isEqualTo(1);
  }

  @Test
  void erasingLeavesNobodyAndNoWayBack() {
    Coaching coaching = new Coaching("alex", "mei");
    coaching.open("alex");
    coaching.model.group("Track", List.of("alex"), true);
    assertThat(coaching.model.groups()).containsOnlyKeys("Track");
    coaching.model.erase();
    var erasing = (AthletesModel.Side.Erasing) Objects.requireNonNull(coaching.model.side().get());
    assertThat(ErasePane.confirms("alex", erasing.person())).isFalse();
    assertThat(ErasePane.confirms(" Alex ", erasing.person())).isTrue();
    coaching.model.eraseForGood(erasing.person());
    assertThat(coaching.model.person("alex")).isEmpty();
    assertThat(coaching.model.groups()).isEmpty();
    assertThat(coaching.told).containsExactly("Erased Alex for good");
    assertThat(coaching.said).containsExactly("One athlete put into Track");
    assertThat(coaching.model.selected().get()).isEqualTo("mei");
  }

  @Test
  void everyFieldSaysWhereItIsFromHowOldItIsAndWhatItDecides() {
    Coaching coaching = new Coaching("alex");
    EditModel editing = coaching.edited("alex");
    editing.type(Field.STRESS, "4");
    editing.save();
    FactRows rows = new FactRows(coaching.open("alex"), new Figures(Units.KM_KG));
    FactRow stress = row(rows, Field.STRESS);
    assertThat(stress.value()).isEqualTo("4 of 5");
    assertThat(stress.from()).isEqualTo("typed, Maria");
    assertThat(stress.age()).isEqualTo("today");
    assertThat(stress.modifier()).isTrue();
    FactRow weekly = row(rows, Field.WEEKLY);
    assertThat(weekly.value()).isEqualTo("40.0 km");
    assertThat(weekly.from()).isEqualTo("file, Maria");
    assertThat(weekly.effect()).contains("the week that the plan begins from", "more");
    FactRow vdot = row(rows, Field.VDOT);
    assertThat(vdot.missing()).isTrue();
    assertThat(vdot.value()).isEqualTo("missing");
    assertThat(vdot.effect()).startsWith("paces come from the last race");
    FactRow race = row(rows, Field.RACE_KM);
    assertThat(race.value()).isEqualTo("10 km in 52:30, Sun 20 Sep 2026");
    assertThat(race.old()).isEqualTo("Last race: 8 wk old (ask again after 8 wk).");
    assertThat(rows.old()).extracting(FactRow::field).containsExactly(Field.RACE_KM);
    FactRows miles = new FactRows(coaching.open("alex"), new Figures(Units.MI_LB));
    assertThat(row(miles, Field.WEEKLY).value()).isEqualTo("24.9 mi");
  }

  private static FactRow row(FactRows rows, Field field) {
    return rows.of(field.section()).stream()
        .filter(row -> row.field().whole().equals(field.whole()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFieldHasItsWordsAndEveryOneThatMayBeMissingItsConsequence() {
    Coaching coaching = new Coaching("alex");
    FactRows rows = new FactRows(coaching.open("alex"), new Figures(Units.KM_KG));
    for (Field.Section section : Field.Section.values()) {
      for (FactRow row : rows.of(section)) {
        assertThat(row.name()).isNotBlank();
        assertThat(row.effect()).isNotBlank();
        assertThat(row.spoken()).contains(row.name(), row.value());
        if (row.missing() && section != Field.Section.ABOUT) {
          assertThat(row.effect()).as(row.name()).isNotEqualTo("no rule needs it");
        }
      }
    }
  }
}
