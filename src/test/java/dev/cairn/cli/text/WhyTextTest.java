package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.Alternative;
import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyNode.Fact;
import dev.cairn.trail.WhyNode.PackData;
import dev.cairn.trail.WhyNode.Stone;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class WhyTextTest {
  private static final Input RACE = new Input("race", "half", "fact:request.race");
  private static final Input FACTOR =
      new Input("multiplier", "2.5", "pack:running/half#multipliers.improve");
  private static final Decision GOAL_PEAK =
      decision(
          "plan.goalPeak",
          "The goal asks for a peak of 55 km a week",
          "55 km",
          new Source.Formula(
              "goal peak",
              "race distance x multiplier, rounded up to 5 km",
              "21.1 x 2.5 = 52.75, rounded up to 55"),
          List.of(RACE, FACTOR),
          List.of(
              new Alternative("50 km", "21.1 x 2.5 = 52.75 would not be reached"),
              new Alternative(
                  "75 km", "is the peak of those who compete, not of those who improve")));
  private static final Decision TOTAL =
      decision(
          "w09.total",
          "Week 9 runs the peak",
          "55.0 km",
          new Source.Template("half marathon", "the first week of the peak phase runs the peak"),
          List.of(
              new Input("goal peak", "55 km", "plan.goalPeak"),
              new Input("again", "55 km", "plan.goalPeak"),
              new Input("injuries", "none", "fact:snapshot.injuries")),
          List.of());

  @Test
  void unfoldsEverythingDownToFactsAndPacks() {
    assertThat(WhyText.of(List.of(tree()), new Ink(false), 99))
        .isEqualTo(
            """
            55.0 km · Week 9 runs the peak (w09.total)
            │   template half marathon: the first week of the peak phase runs the peak
            ├ again: 55 km (plan.goalPeak, below)
            ├ injuries: none · fact snapshot.injuries, not told
            └ goal peak: 55 km · The goal asks for a peak of 55 km a week (plan.goalPeak)
              │   formula goal peak: race distance x multiplier, rounded up to 5 km
              │   calculation: 21.1 x 2.5 = 52.75, rounded up to 55
              │   chosen over 50 km: 21.1 x 2.5 = 52.75 would not be reached
              │   chosen over 75 km: is the peak of those who compete, not of those who improve
              ├ race: half · fact request.race = "half"
              └ multiplier: 2.5 · pack running/half#multipliers.improve
            """);
  }

  @Test
  void stopsAtTheDepthAndSaysHowMuchIsBelow() {
    assertThat(WhyText.of(List.of(tree()), new Ink(false), 1))
        .endsWith("      2 reasons below\n")
        .doesNotContain("multiplier: 2.5");
    assertThat(WhyText.of(List.of(tree()), new Ink(false), 0))
        .isEqualTo(
            """
            55.0 km · Week 9 runs the peak (w09.total)
                template half marathon: the first week of the peak phase runs the peak
                3 reasons below
            """);
  }

  @Test
  void tellsEachDecisionWhereItStandsNearest() {
    Decision total =
        decision(
            "a",
            "A",
            "1",
            new Source.Template("t", "r"),
            List.of(input("b"), input("c")),
            List.of());
    Decision chain =
        decision("b", "B", "2", new Source.Template("t", "r"), List.of(input("c")), List.of());
    Decision shared = decision("c", "C", "3", new Source.Template("t", "r"), List.of(), List.of());
    WhyNode deepFirst =
        new Stone(
            total,
            false,
            List.of(
                new Stone(chain, false, List.of(new Stone(shared, false, List.of()))),
                new Stone(shared, true, List.of())));

    assertThat(WhyText.of(List.of(deepFirst), new Ink(false), 9))
        .isEqualTo(
            """
            1 · A (a)
            │   template t: r
            ├ to c: 3 · C (c)
            │     template t: r
            └ to b: 2 · B (b)
              │   template t: r
              └ to c: 3 (c, above)
            """);
  }

  @Test
  void manyAlternativesStandBelowEachOther() {
    List<Alternative> others =
        IntStream.rangeClosed(1, 7).mapToObj(i -> new Alternative("m" + i, "no")).toList();
    Decision decision = decision("a", "A", "1", new Source.Template("t", "r"), List.of(), others);

    assertThat(WhyText.of(List.of(new Stone(decision, false, List.of())), new Ink(false), 9))
        .endsWith(
            """
                chosen over
                  m1: no
                  m2: no
                  m3: no
                  m4: no
                  m5: no
                  m6: no
                  m7: no
            """);
  }

  @Test
  void belowThePlaceAskedForALongListIsOnlyCounted() {
    List<Alternative> others =
        IntStream.rangeClosed(1, 7).mapToObj(i -> new Alternative("m" + i, "no")).toList();
    Source rule = new Source.Template("t", "r");
    Decision below = decision("b", "B", "2", rule, List.of(), others);
    Decision asked = decision("a", "A", "1", rule, List.of(input("b")), List.of());
    WhyNode tree = new Stone(asked, false, List.of(new Stone(below, false, List.of())));

    assertThat(WhyText.of(List.of(tree), new Ink(false), 9))
        .endsWith("chosen over 7 others; ask why b\n");
  }

  private static Input input(String id) {
    return new Input("to " + id, "x", id);
  }

  @Test
  void showsEvidenceGradeAndEachPartOfACondition() {
    Source source =
        new Source.Modifier(
            "Shin splints",
            "injury == 'shin_splints' && monthsSince < 24",
            List.of(
                new ConditionPart("injury == 'shin_splints'", "true", "an injury: shin splints"),
                new ConditionPart(
                    "monthsSince < 24", "unknown", "months since below 24 (not told)")),
            "peak x 0.9",
            "the shin needs longer than the lungs",
            "Yagi 2013",
            "B",
            "proposed");
    Decision decision =
        decision("modifier.shin", "Shin splints", "applies", source, List.of(), List.of());

    assertThat(WhyText.of(List.of(new Stone(decision, false, List.of())), new Ink(false), 9))
        .isEqualTo(
            """
            applies · Shin splints (modifier.shin)
                modifier Shin splints (proposed): peak x 0.9
                applies when injury == 'shin_splints' && monthsSince < 24
                ? unknown: all of these
                ├ ✓ true: an injury: shin splints
                └ ? unknown: months since below 24 (not told)
                because the shin needs longer than the lungs
                evidence, grade B: Yagi 2013
            """);
  }

  @Test
  void colourMovesNoLine() {
    String plain = WhyText.of(List.of(tree(), tree()), new Ink(false), 99);
    String coloured = WhyText.of(List.of(tree(), tree()), new Ink(true), 99);

    assertThat(coloured).isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  private static WhyNode tree() {
    WhyNode goalPeak =
        new Stone(
            GOAL_PEAK,
            false,
            List.of(
                new Fact(RACE, "request.race", JsonNodeFactory.instance.stringNode("half")),
                new PackData(FACTOR, "running/half#multipliers.improve")));
    return new Stone(
        TOTAL,
        false,
        List.of(
            goalPeak,
            new Stone(GOAL_PEAK, true, List.of()),
            new Fact(TOTAL.inputs().getLast(), "snapshot.injuries", null)));
  }

  private static Decision decision(
      String id,
      String what,
      String value,
      Source source,
      List<Input> inputs,
      List<Alternative> alternatives) {
    return new Decision(id, DecisionType.VOLUME, what, value, source, inputs, alternatives);
  }
}
