package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Athlete;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
  private static Decision decision(
      String value, Source source, List<Input> inputs, List<Alternative> others) {
    return new Decision(
        "plan.peak", DecisionType.VOLUME, "The peak is " + value, value, source, inputs, others);
  }

  private static final Source FORMULA = new Source.Formula("peak", "min(a, b)", "min(1, 2) = 1");

  @Test
  void namesTheOneInputThatDecides() {
    Decision peak =
        decision(
            "55.0 km",
            FORMULA,
            List.of(
                new Input("goal peak", "55 km", "plan.goalPeak"),
                new Input("safe peak", "57.5 km", "plan.safePeak")),
            List.of(new Alternative("57.5 km", "Safe, but more than asked for")));
    assertThat(Spoken.sentence(peak))
        .isEqualTo(
            "The peak is 55.0 km, because the goal peak decides; not 57.5 km: safe, but more than"
                + " asked for.");
  }

  @Test
  void aModifierThatDecidesGoesByItsName() {
    Decision growth =
        decision(
            "7 %",
            FORMULA,
            List.of(
                new Input("starting value", "10 %", "pack:running#weeklyIncrease"),
                new Input("Injured within a year", "7 %", "modifier.recent-injury")),
            List.of());
    assertThat(Spoken.sentence(growth))
        .isEqualTo("The peak is 7 %, because the modifier \"Injured within a year\" decides.");
  }

  @Test
  void whatTheDecisionItselfSaysDecidesIsSaidOnce() {
    Decision longest =
        new Decision(
            "w09.sun.distance",
            DecisionType.VOLUME,
            "Long run of 17.5 km: longest of 30 days 16 + 1.6 km decides",
            "17.5 km",
            FORMULA,
            List.of(
                new Input("week total", "51.0 km", "w06.total"),
                new Input("longest run", "16.0 km", "w05.sun.distance"),
                new Input("long-run cap", "18.0 km", "pack:running/half#longRunCaps")),
            List.of(new Alternative("18.0 km", "longest of 30 days 16 + 1.6 km")));
    assertThat(Spoken.decides(longest)).isEqualTo(longest.inputs().get(1));
    assertThat(Spoken.sentence(longest))
        .isEqualTo("Long run of 17.5 km: longest of 30 days 16 + 1.6 km decides, so not 18.0 km.");
  }

  @Test
  void tellsWhatWentInWhereSeveralThingsDecide() {
    Decision start =
        decision("36.0 km", FORMULA, List.of(new Input("now", "40", "fact:a")), List.of());
    assertThat(Spoken.sentence(start)).isEqualTo("The peak is 36.0 km, worked out from now (40).");
  }

  @Test
  void tellsTheFactsThatMadeAModifierApply() {
    Source modifier =
        new Source.Modifier(
            "Fifty",
            "age >= 50",
            List.of(),
            "x 0.9",
            "Recovery takes longer.",
            "Study",
            "C",
            "proposed");
    Decision decision =
        decision(
            "applies",
            modifier,
            List.of(new Input("rule", "r", "pack:p#r"), new Input("age", "54", "fact:age")),
            List.of());
    assertThat(Spoken.sentence(decision))
        .isEqualTo("The peak is applies, because of age (54): recovery takes longer.");
  }

  @Test
  void everyDecisionOfASampleIsOneSentenceWithItsReason() {
    for (String id : List.of("alex", "farid", "mei", "tomasz")) {
      Athlete athlete = RunningPack.sample(id);
      if (RunningPack.planner().plan(athlete) instanceof Outcome.Planned planned) {
        for (Decision decision : planned.plan().trail().decisions()) {
          assertThat(Spoken.sentence(decision))
              .as(decision.id())
              .startsWith(decision.what())
              .endsWith(".")
              .hasSizeGreaterThan(decision.what().length() + 10)
              .doesNotContain("null", "..");
        }
      }
    }
  }

  @Test
  void everyDecisionOfASampleHasANameOfItsOwn() {
    for (String id : List.of("alex", "farid", "mei", "tomasz")) {
      if (RunningPack.planner().plan(RunningPack.sample(id)) instanceof Outcome.Planned planned) {
        for (Decision decision : planned.plan().trail().decisions()) {
          assertThat(DecisionName.of(decision.id())).isNotEqualTo(decision.id());
        }
      }
    }
  }
}
