package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.model.Grid;
import dev.cairn.trail.WhyNode.Fact;
import dev.cairn.trail.WhyNode.PackData;
import dev.cairn.trail.WhyNode.Stone;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyTreeTest {
  private static final Source EMPTY = new Source.Formula("sum", "a + b", "1 + 1 = 2");

  private final StoredPlan plan = stored(SamplePlan.trail());

  @Test
  void placesLeadToDecisions() throws UnknownPlace {
    Places places = new Places(plan);
    assertThat(places.resolve("plan"))
        .containsExactly("pattern", "caps", "coach", "learned", "peak");
    assertThat(places.resolve("week/1")).containsExactly("pattern", "w01.total");
    assertThat(places.resolve("week/1/total")).containsExactly("w01.total");
    assertThat(places.resolve("day/2026-12-06")).containsExactly("pattern", "w01.sun.distance");
    assertThat(places.resolve("day/2026-12-06/distance")).containsExactly("w01.sun.distance");
    assertThat(places.resolve("day/2026-12-13/distance")).containsExactly("pattern");
    assertThat(places.resolve("peak")).containsExactly("peak");
  }

  @Test
  void aDayWithoutADistanceSaysWhyAndWhatItIs() throws UnknownPlace {
    assertThat(new Places(plan).resolve("day/2026-11-30/distance"))
        .isEqualTo(new Places(plan).resolve("day/2026-11-30"));
    assertThat(Places.withoutDistance(plan, "day/2026-11-30/distance"))
        .isEqualTo("2026-11-30 is a rest day and has no distance.");
    assertThat(Places.withoutDistance(plan, "day/2026-12-06/distance")).isNull();
  }

  @Test
  void anUnknownPlaceIsToldTheNearest() {
    unknown("week/11", "This plan has no place week/11. Maybe you meant week/1.");
    unknown("week/1/totl", "This plan has no place week/1/totl. Maybe you meant week/1/total.");
    unknown(
        "day/2027-12-06", "This plan has no place day/2027-12-06. Maybe you meant day/2026-12-06.");
    unknown("peek", "This plan has no place peek. Maybe you meant peak.");
    unknown(
        "everything, please",
        "This plan has no place everything, please. Maybe you meant plan, week/1 or week/1/total.");
  }

  @Test
  void theTreeLeadsDownToModifierFactAndPack() {
    Stone total = (Stone) new WhyTree(plan).under(List.of("w01.total")).getFirst();
    assertThat(total.below()).hasSize(2);
    Stone peak = (Stone) total.below().getFirst();
    assertThat(peak.decision().id()).isEqualTo("peak");
    Stone caps = (Stone) peak.below().getFirst();
    assertThat(caps.decision().source()).isInstanceOf(Source.Modifier.class);
    Fact site = (Fact) caps.below().getFirst();
    assertThat(site.given()).isNotNull().hasToString("\"shin_splints\"");
    Fact current = (Fact) peak.below().get(1);
    assertThat(current.field()).isEqualTo("snapshot.currentWeeklyKm");
    assertThat(current.given()).isNotNull().hasToString("40");
    assertThat(((PackData) peak.below().get(2)).reference()).isEqualTo("running/half#multiplier");
  }

  @Test
  void aDecisionIsUnfoldedOnce() {
    List<WhyNode> trees = new WhyTree(plan).under(List.of("pattern", "w01.total"));
    Stone again = (Stone) ((Stone) trees.get(1)).below().get(1);
    assertThat(again.decision().id()).isEqualTo("pattern");
    assertThat(again.toldBefore()).isTrue();
    assertThat(again.below()).isEmpty();
  }

  @Test
  void aFactThatNobodyGaveIsShownAsSuch() {
    Trail trail = SamplePlan.trail();
    trail.record(
        SamplePlan.decision(
            "w02.hrv",
            DecisionType.INTENSITY,
            EMPTY,
            new Input("hrv", "unknown", "fact:snapshot.hrv")));
    Stone stone = (Stone) new WhyTree(stored(trail)).under(List.of("w02.hrv")).getFirst();
    assertThat(((Fact) stone.below().getFirst()).given()).isNull();
  }

  @Test
  void everyPlaceOfTheSampleIsCovered() {
    assertThat(new WhyTree(plan).uncovered()).isEmpty();
  }

  @Test
  void whatRestsOnNothingIsFound() {
    bare(EMPTY);
    bare(EMPTY, new Input("x", "1", "fact:nowhere.at.all"));
    bare(new Source.Template("half", " "));
    bare(new Source.Modifier("m", "c", List.of(), "a", "r", "", "", ""));
    bare(new Source.Learned("m", 1, "1", "s", false));
  }

  @Test
  void aPlaceMayRestOnWhatLiesDeeperButNotTooDeep() {
    assertThat(new WhyTree(stored(chain(5))).uncovered()).isEmpty();
    assertThat(new WhyTree(stored(chain(6))).uncovered())
        .containsExactly("plan leads to step6, which rests on nothing");
  }

  /** Decisions whose own source says nothing, so many of them on top of a firm one. */
  private static Trail chain(int length) {
    Trail trail = SamplePlan.trail();
    String below = "pattern";
    for (int step = 2; step <= length; step++) {
      trail.record(
          SamplePlan.decision(
              "step" + step,
              DecisionType.VOLUME,
              new Source.Template("", ""),
              new Input("below", "1", below)));
      below = "step" + step;
    }
    return trail;
  }

  private static void bare(Source source, Input... inputs) {
    Trail trail = SamplePlan.trail();
    trail.record(SamplePlan.decision("bare", DecisionType.VOLUME, source, inputs));
    assertThat(new WhyTree(stored(trail)).uncovered())
        .containsExactly("plan leads to bare, which rests on nothing");
  }

  private void unknown(String place, String message) {
    assertThat(catchThrowableOfType(UnknownPlace.class, () -> new Places(plan).resolve(place)))
        .hasMessage(message);
  }

  private static StoredPlan stored(Trail trail) {
    try {
      ExplainedPlan explained = SamplePlan.of(Grid.KM, 2, trail);
      return PlanReader.readVerified(new PlanJson().line(explained, SamplePlan.INPUT));
    } catch (DamagedPlan damaged) {
      throw new AssertionError(damaged);
    }
  }
}
