package dev.cairn.ui.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Places;
import dev.cairn.trail.Rejection.Weight;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.UnknownPlace;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class WhyModelTest {
  private static final String LONGEST = "day/2027-01-31/distance";
  private static final PlanReasons ALEX = new PlanReasons(Samples.plan("alex"));

  private static WhyModel why(String place) throws UnknownPlace {
    return WhyModel.of(ALEX, place, new Figures(Units.KM_KG));
  }

  @Test
  void theValueStandsFirstWithItsDayAndOneSentence() throws UnknownPlace {
    WhyModel why = why(LONGEST);
    assertThat(why.value()).isEqualTo("18.0 km");
    assertThat(why.context()).isEqualTo("Sun 31 Jan · 6:09–6:57/km · 117 min");
    assertThat(why.sentences())
        .containsExactly(
            "Long run of 18.0 km: long-run cap of the template decides, so not 18.5 km.");
    assertThat(why.crumbs())
        .extracting(Crumb::text)
        .containsExactly("Plan", "Week 9", "Sun", "Long run");
    assertThat(why.crumbs().getLast().place()).isNull();
  }

  @Test
  void theBindingLineIsMarkedAndLimitsAsUsualAreFolded() throws UnknownPlace {
    Row root = why(LONGEST).rows().getFirst();
    assertThat(root.below())
        .filteredOn(Row::decides)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.name()).isEqualTo("Long-run cap");
          assertThat(row.value()).isEqualTo("18.0 km");
          assertThat(row.source()).isEqualTo(Row.PACK_DATA);
          assertThat(row.note()).isEqualTo("running/half#longRunCaps");
        });
    Row peak = why("plan.peak").rows().getFirst();
    Row usual = find(peak.below(), Row.USUAL);
    assertThat(usual.below()).isNotEmpty().allMatch(row -> row.source().equals("formula"));
  }

  @Test
  void aFactNamesItsFieldAndSaysWhenItIsMissing() throws UnknownPlace {
    List<Row> all = new ArrayList<>();
    flatten(why("plan.pattern").rows(), all);
    assertThat(all)
        .anySatisfy(row -> {
          assertThat(row.note()).isEqualTo("request.daysPerWeek");
          assertThat(row.value()).isEqualTo("4");
        })
        .anySatisfy(row -> {
          assertThat(row.note()).startsWith("request.blockedDays");
          assertThat(row.value()).isEqualTo("missing");
        });
  }

  @Test
  void figuresOfTheCalculationLeadToTheDecisionsThatGaveThem() throws UnknownPlace {
    List<Calculation.Piece> pieces =
        why("week/9/total").calculation().lines().stream().flatMap(List::stream).toList();
    assertThat(pieces)
        .filteredOn(piece -> piece.opens() != null)
        .extracting(piece -> piece.text() + " " + piece.opens())
        .containsExactly(
            "51.0 w08.total", "55.0 plan.peak", "51.0 w08.total", "10 limit.weeklyIncrease");
    assertThat(String.join("", pieces.stream().map(Calculation.Piece::text).toList()))
        .startsWith("51.0 x (55.0 / 51.0)^(1/1) = 55.0");
  }

  @Test
  void whatWasRejectedNamesItsRuleAndHowStrictlyItHolds() throws UnknownPlace {
    assertThat(why(LONGEST).choices())
        .extracting(choice -> choice.option() + " " + choice.rejection().weight())
        .containsExactly("18.5 km " + Weight.HARD, "17.5 km " + Weight.SOFT);
  }

  @Test
  void aModifierShowsItsConditionWithWhatIsTrueOfIt() throws UnknownPlace {
    PlanReasons priya = new PlanReasons(Samples.plan("priya"));
    WhyModel why = WhyModel.of(priya, "plan.safePeak", new Figures(Units.KM_KG));
    assertThat(why.applied()).isNotEmpty();
    assertThat(why.applied())
        .allSatisfy(applied ->
            assertThat(applied.parts()).extracting(Applied.Part::truth).contains("true"));
    assertThat(why.evidence())
        .filteredOn(evidence -> evidence.source().equals("modifier"))
        .hasSameSizeAs(why.applied())
        .allSatisfy(evidence -> assertThat(evidence.marks().getFirst()).startsWith("grade "));
  }

  @Test
  void aCapThatAModifierCutsIsADistanceWithItsShareBelow() throws UnknownPlace {
    PlanReasons priya = new PlanReasons(Samples.plan("priya"));
    WhyModel why = WhyModel.of(priya, "day/2027-01-24/distance", new Figures(Units.KM_KG));
    Row cap = why.rows().getFirst().below().stream().filter(Row::decides).findFirst().orElseThrow();
    assertThat(cap.name()).isEqualTo("Long-run cap");
    assertThat(cap.value()).isEqualTo("14.0 km");
    assertThat(cap.note()).isEqualTo("90 % of the template's cap");
  }

  @Test
  void milesAreShownEverywhereButTheCalculationStaysAsItWasRecorded() throws UnknownPlace {
    WhyModel why = WhyModel.of(ALEX, LONGEST, new Figures(Units.MI_LB));
    assertThat(why.value()).isEqualTo("11.2 mi");
    assertThat(why.context()).contains("/mi").doesNotContain("/km");
    assertThat(why.sentences().getFirst()).contains("11.2 mi").doesNotContain("km");
    assertThat(why.calculation().lines()).isEqualTo(why(LONGEST).calculation().lines());
  }

  @Test
  void aRestDaySaysThatItHasNoDistance() throws UnknownPlace {
    WhyModel why = why("day/2027-01-25/distance");
    assertThat(why.value()).isEqualTo("Rest");
    assertThat(why.sentences().getFirst()).contains("rest day and has no distance");
  }

  @Test
  void aPlaceThatIsNotThereNamesANearOne() {
    assertThatThrownBy(() -> why("week/99/total")).hasMessageContaining("Maybe you meant");
  }

  @Test
  void everyDecisionOpensInMilesToo() throws UnknownPlace {
    List<String> wrong = new ArrayList<>();
    for (Decision decision : ALEX.plan().trail().decisions()) {
      WhyModel why = WhyModel.of(ALEX, decision.id(), new Figures(Units.MI_LB));
      check(decision.id(), why, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPlaceOpensAndReachesSolidGround(TestReporter reporter) throws UnknownPlace {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<Long> nanos = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (StoredPlan plan : Samples.all()) {
      PlanReasons reasons = new PlanReasons(plan);
      for (String place : new Places(plan).all().sequencedKeySet()) {
        long start = clock.getCurrentThreadCpuTime();
        WhyModel why = WhyModel.of(reasons, place, new Figures(Units.KM_KG));
        nanos.add(clock.getCurrentThreadCpuTime() - start);
        check(plan.athleteId() + " " + place, why, wrong);
      }
    }
    assertThat(wrong).isEmpty();
    nanos.sort(null);
    reporter.publishEntry(
        "reading why, ms",
        String.format(
            Locale.ROOT,
            "%d places: median %.2f, 99 of 100 within %.2f, longest %.2f",
            nanos.size(),
            nanos.get(nanos.size() / 2) / 1e6,
            nanos.get(nanos.size() * 99 / 100) / 1e6,
            nanos.getLast() / 1e6));
  }

  private static void check(String where, WhyModel why, List<String> wrong) {
    List<Row> all = new ArrayList<>();
    flatten(why.rows(), all);
    boolean rests =
        all.stream().anyMatch(Row::ground)
            || !why.calculation().rule().isBlank() && why.asked().inputs().isEmpty();
    Set<String> keys = new HashSet<>();
    boolean whole =
        rests
            && all.stream().allMatch(row -> keys.add(row.key()) && said(row))
            && !why.value().isBlank()
            && !why.crumbs().isEmpty()
            && !why.sentences().isEmpty()
            && why.sentences().stream().allMatch(said -> said.endsWith("."));
    if (!whole) {
      wrong.add(where);
    }
  }

  private static boolean said(Row row) {
    boolean something = !row.value().isBlank() || !row.note().isBlank() || !row.below().isEmpty();
    return !row.name().isBlank() && something;
  }

  static void flatten(List<Row> rows, List<Row> into) {
    for (Row row : rows) {
      into.add(row);
      flatten(row.below(), into);
    }
  }

  private static Row find(List<Row> rows, String source) {
    List<Row> all = new ArrayList<>();
    flatten(rows, all);
    return all.stream().filter(row -> row.source().equals(source)).findFirst().orElseThrow();
  }
}
