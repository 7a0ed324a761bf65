package dev.cairn.engine.check;

import static dev.cairn.engine.check.HalfPlan.draft;
import static dev.cairn.engine.check.TestRules.redLine;
import static dev.cairn.engine.check.TestRules.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.pack.Condition.Truth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No plan on a medical stop. */
class RedLinesTest {
  @Test
  void aRedLineThatHoldsIsBroken() {
    assertThat(draft().broken(rules(List.of(), List.of(redLine(Truth.TRUE)), Map.of())))
        .containsExactly("red-line");
  }

  @Test
  void aRedLineThatDoesNotHoldPasses() {
    assertThat(draft().broken(rules(List.of(), List.of(redLine(Truth.FALSE)), Map.of()))).isEmpty();
  }

  @Test
  void feverIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.illness = Illness.FEVER;
    assertThat(draft().broken(athlete)).containsExactly("red-line");
  }

  @Test
  void strongPainIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.injuries.add(new Injury("achilles", 1.0, true, 6));
    assertThat(draft().broken(athlete)).containsExactly("red-line");
  }

  @Test
  void anUnclearedBoneIsBroken() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.injuries.add(new Injury("bone_stress", 1.0, false, 0));
    assertThat(draft().broken(athlete)).containsExactly("red-line");
  }

  @Test
  void painUpToFiveIsNoStop() {
    AthleteDraft athlete = new AthleteDraft();
    athlete.injuries.add(new Injury("achilles", 1.0, true, 5));
    assertThat(draft().broken(athlete)).isEmpty();
  }
}
