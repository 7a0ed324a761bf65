package dev.cairn.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.engine.RunningPack;
import dev.cairn.engine.whatif.Case;
import dev.cairn.engine.whatif.Counterfactual;
import dev.cairn.pack.RulesMissing;
import dev.cairn.trail.Decision;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.task.Work;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerAskingTest {
  private static final StoredPlan ALEX = Samples.plan("alex");
  private static final String LONGEST = "w09.sun.distance";

  private final PlannerAsking asking = new PlannerAsking(RunningPack::rules);

  /** Each change that the pane shows for Alex's longest run, done: exactly the promised value. */
  @Test
  void everyChangeShownComesTrueWhenItIsDone() {
    Asking.Changes changes = answer(errand -> asking.whatIf(ALEX, LONGEST, errand));
    ChangesTold told = ChangesTold.of(changes, decision(LONGEST), new Figures(Units.KM_KG));
    List<ChangeLine> shown = new ArrayList<>(told.lines());
    shown.addAll(told.rules());
    List<Counterfactual> found = changes.answer().changes();
    assertThat(shown).hasSameSizeAs(found).hasSizeGreaterThan(10);
    for (int i = 0; i < found.size(); i++) {
      Counterfactual each = found.get(i);
      Case changed = each.change().to();
      Outcome outcome = new Planner(changed.rules()).plan(changed.athlete());
      assertThat(outcome).as(each.sentence()).isInstanceOf(Outcome.Planned.class);
      Decision decision = ((Outcome.Planned) outcome).plan().trail().find(LONGEST);
      if (decision != null) {
        assertThat(shown.get(i).value()).as(each.sentence()).isEqualTo(decision.value());
      }
    }
  }

  @Test
  void anObjectionNamesWhatThePlanRecordsAndTheSmallestWayThere() {
    Asking.Objection objection = answer(errand -> asking.whyNot(ALEX, LONGEST, "18.5 km", errand));
    ObjectionTold told = ObjectionTold.of(objection, new Figures(Units.KM_KG));
    assertThat(told.said()).containsExactly("Not 18.5 km: long-run cap of the template.");
    assertThat(told.ways())
        .isNotEmpty()
        .allSatisfy(way -> assertThat(way.value()).isEqualTo("18.5 km"));
  }

  @Test
  void whatWasDecidedIsSaidToBeDecided() {
    Asking.Objection objection = answer(errand -> asking.whyNot(ALEX, LONGEST, "18", errand));
    assertThat(ObjectionTold.of(objection, new Figures(Units.KM_KG)).said())
        .containsExactly("That is what was decided.");
  }

  @Test
  void aFigureIsReadInTheCoachsUnitAndAskedInThePlans() {
    Decision longest = decision(LONGEST);
    assertThat(ObjectionTold.wanted("18.5", longest, Units.KM_KG)).isEqualTo("18.5 km");
    assertThat(ObjectionTold.wanted("11.5", longest, Units.MI_LB)).isEqualTo("18.5 km");
    assertThat(ObjectionTold.wanted("18.5 km", longest, Units.MI_LB)).isEqualTo("18.5 km");
    assertThat(ObjectionTold.wanted("Race pace", decision("w09.tue.type"), Units.KM_KG))
        .isEqualTo("race_pace");
    assertThat(ObjectionTold.wanted(" 8 % ", decision("limit.weeklyIncrease"), Units.KM_KG))
        .isEqualTo("8 %");
  }

  /** The plan was made by other packs: what is told is told of today's, and it says so. */
  @Test
  void otherPacksThanThoseOfThePlanAreNamed() {
    StoredPlan older =
        new StoredPlan(
            ALEX.athleteId(),
            "0.9.0",
            List.of(new PackRef("running", "1.0.0", "ab".repeat(32))),
            ALEX.race(),
            ALEX.raceDate(),
            ALEX.goal(),
            ALEX.weeks(),
            ALEX.trail(),
            ALEX.relaxed(),
            ALEX.warnings(),
            ALEX.input(),
            ALEX.hash());
    Asking.Changes changes = answer(errand -> asking.whatIf(older, LONGEST, errand));
    assertThat(changes.remarks())
        .hasSize(2)
        .anySatisfy(remark -> assertThat(remark).startsWith("Engine 0.9.0 made the plan"))
        .anySatisfy(remark -> assertThat(remark).startsWith("Pack running 1.0.0 (ab"));
    assertThat(ChangesTold.of(changes, decision(LONGEST), new Figures(Units.KM_KG)).remarks())
        .containsAll(changes.remarks());
  }

  @Test
  void withoutRulesTheFailureIsASentence() {
    PlannerAsking without =
        new PlannerAsking(() -> {
          throw new RulesMissing("growth rules");
        });
    assertThat(failure(errand -> without.whatIf(ALEX, LONGEST, errand)))
        .satisfies(failure -> {
          assertThat(failure.expected()).isTrue();
          assertThat(failure.sentence()).startsWith("No pack in force provides growth rules");
        });
  }

  @Test
  void aDecisionThatTodaysPacksDoNotTakeIsNamed() {
    assertThat(failure(errand -> asking.whatIf(ALEX, "w40.total", errand)).sentence())
        .contains("has no decision w40.total");
  }

  /** Whoever turns to another number stops the search for the first. */
  @Test
  void aNewerQuestionEndsTheOlder() {
    List<Runnable> window = new ArrayList<>();
    Slot slot = Door.on(Runnable::run, window::add).slot();
    List<String> heard = new ArrayList<>();
    slot.ask(
        errand -> {
          errand.cancel().ask();
          return asking.whatIf(ALEX, LONGEST, errand);
        },
        told -> heard.add("told"),
        failure -> heard.add(failure.cause().getClass().getSimpleName()));
    window.forEach(Runnable::run);
    assertThat(heard).containsExactly("CancellationException");
  }

  private static Decision decision(String id) {
    Decision decision = ALEX.trail().find(id);
    if (decision == null) {
      throw new AssertionError("No decision " + id);
    }
    return decision;
  }

  private static <T> T answer(Work<T> work) {
    List<T> told = new ArrayList<>();
    Door.onTheSpot()
        .slot()
        .<T>ask(
            work,
            told::add,
            failure -> {
              throw new AssertionError(failure.sentence(), failure.cause());
            });
    return told.getFirst();
  }

  private static <T> Failure failure(Work<T> work) {
    List<Failure> failures = new ArrayList<>();
    Door.onTheSpot()
        .slot()
        .<T>ask(
            work,
            told -> {
              throw new AssertionError("It was answered: " + told);
            },
            failures::add);
    return failures.getFirst();
  }
}
