package dev.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.pack.ReviewRules;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskTest {
  private static final ReviewRules RULES = RunningPack.reviewing().rules();

  private static Risk risk(String sample, History history) throws Exception {
    byte[] line = Files.readAllBytes(Path.of("sample-athletes", sample, "plan.json"));
    StoredPlan plan = PlanReader.read(line);
    return Risk.of(RULES, RiskFacts.of(plan, RunningPack.sample(sample), history));
  }

  private static List<String> factors(Risk risk) {
    return risk.reasons().stream().map(RiskReason::factor).toList();
  }

  @Test
  void anInjuryOfFourMonthsIsARedFlag() throws Exception {
    Risk priya = risk("priya", History.NONE);
    assertThat(priya.redFlags()).extracting(RiskReason::factor).containsExactly("recent-injury");
    assertThat(priya.redFlags().getFirst().badge()).isEqualTo("injury 4 mo ago");
    assertThat(factors(priya)).contains("pain", "peak-missed", "never-judged");
    assertThat(priya.score()).isGreaterThan(risk("alex", History.NONE).score());
  }

  @Test
  void onlyTheNamedWarningOrModifierCounts() throws Exception {
    assertThat(factors(risk("mei", History.NONE))).contains("first-marathon");
    assertThat(factors(risk("tadesse", History.NONE))).doesNotContain("first-marathon");
    assertThat(risk("jonas", History.NONE).reasons())
        .extracting(RiskReason::badge)
        .contains("goal above fitness");
    assertThat(risk("jonas", History.NONE).redFlags()).as("a warning, no red flag").isEmpty();
  }

  @Test
  void whatHappenedBeforeCounts() throws Exception {
    History calm = new History(true, 0, 0, 0, 5, 0);
    History busy = new History(true, 2, 30, 3, 5, 5);
    Risk before = risk("alex", calm);
    Risk after = risk("alex", busy);
    assertThat(factors(after)).contains("changed", "rejected", "coach-changes", "refused-nearby");
    assertThat(factors(after)).doesNotContain("never-judged");
    assertThat(after.score()).isGreaterThan(before.score());
    assertThat(after.reasons())
        .extracting(RiskReason::badge)
        .contains("30 days changed", "rejected 2 times", "100 % refused nearby");
  }

  @Test
  void aDamagedPlanIsTheRiskiest() throws Exception {
    Risk damaged = Risk.of(RULES, RiskFacts.ofDamaged(History.NONE));
    assertThat(damaged.redFlags()).extracting(RiskReason::factor).containsExactly("damaged");
    assertThat(damaged.score()).isGreaterThan(risk("priya", History.NONE).score());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alex", "ben", "farid", "kwame", "mei", "olga", "priya", "jonas"})
  void theScoreStaysWithinBoundsAndIsNoLessThanItsWeightiestReason(String sample) throws Exception {
    Risk risk = risk(sample, new History(false, 9, 99, 9, 9, 9));
    BigDecimal most =
        risk.reasons().stream().map(RiskReason::share).max(BigDecimal::compareTo).orElseThrow();
    assertThat(risk.score()).isBetween(most, BigDecimal.ONE);
  }
}
