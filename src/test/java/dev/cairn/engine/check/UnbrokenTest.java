package dev.cairn.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What keeps every rule passes. */
class UnbrokenTest {
  @Test
  void theWorkedCasePasses() {
    assertThat(
            PlanCheck.violations(
                new AthleteDraft().build(), TestRules.rules(), HalfPlan.draft().build()))
        .isEmpty();
  }
}
