package dev.cairn.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.engine.whatif.Change.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final Case ALEX = new Case(RunningPack.sample("alex"), RunningPack.rules());

  private static WhatIf about(String decisionId) {
    return WhatIf.about(ALEX, decisionId).orElseThrow();
  }

  @Test
  void theSmallestChangesComeFirstAndRulesLast() {
    List<Counterfactual> changes = about("plan.peak").changes().changes();
    List<Counterfactual> told =
        changes.stream().filter(found -> found.change().kind() != Kind.RULE).toList();
    assertThat(changes.subList(0, told.size())).isEqualTo(told);
    assertThat(told).extracting(found -> found.change().size()).isSorted();
    assertThat(told)
        .extracting(found -> found.change().field())
        .contains(
            "request.goal",
            "snapshot.currentWeeklyKm",
            "request.daysPerWeek",
            "snapshot.stress",
            "snapshot.daysOff");
  }

  /** Two goals that come to two values are both told. */
  @Test
  void whatOneThingCanComeToIsToldOnceEach() {
    assertThat(about("plan.peak").changes().changes())
        .filteredOn(found -> found.change().field().equals("request.goal"))
        .extracting(Counterfactual::value)
        .containsExactly("45.0 km", "57.5 km");
  }

  @Test
  void aModifierIsNamedAsInTheTrail() {
    assertThat(about("plan.peak").changes().changes())
        .extracting(found -> found.change().field())
        .contains("modifier.shin-splints")
        .doesNotContain("");
  }

  @Test
  void aChangeIsToldInASentence() {
    assertThat(about("plan.goalPeak").changes().changes().getFirst().sentence())
        .isEqualTo(
            "With a goal of \"finish\", the peak that the goal asks for would be 45 km instead of"
                + " 55 km.");
  }

  @Test
  void whatChangesNothingIsNamedWhatStandsUnderTheValueFirst() {
    List<Change> without = about("plan.runDays").changes().without();
    assertThat(without.getFirst().field()).isEqualTo("snapshot.currentWeeklyKm");
    assertThat(without).extracting(Change::field).contains("request.goal", "age");
  }

  @Test
  void aWishedValueIsReachedExactlyOrNotAtAll() {
    assertThat(about("plan.peak").toReach("50"))
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.value()).isEqualTo("50.0 km"));
    assertThat(about("plan.peak").toReach("150 km")).isEmpty();
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertThat(sentences()).isEqualTo(sentences());
  }

  private static List<String> sentences() {
    return about("w09.sun.distance").changes().changes().stream()
        .map(Counterfactual::sentence)
        .toList();
  }

  @Test
  void aDecisionThatThePlanDoesNotTakeHasNoAnswer() {
    assertThat(WhatIf.about(ALEX, "w40.total")).isEmpty();
  }

  @Test
  void aQuestionStaysCheap() {
    assertThat(about("w09.total").changes().plans()).isBetween(50, 300);
  }
}
