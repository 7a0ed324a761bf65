package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static Decision decision(String id, String from) {
    return new Decision(
        id,
        DecisionType.VOLUME,
        "what",
        "value",
        new Source.Template("template", "rule"),
        List.of(new Input("input", "value", from)),
        List.of());
  }

  @Test
  void aQuietTrailKnowsADecisionButNeverAsksForItsWords() {
    Trail trail = Trail.quiet();
    String id =
        trail.record(
            "plan.peak",
            _ -> {
              throw new IllegalStateException("asked for words");
            });
    assertThat(id).isEqualTo("plan.peak");
    assertThat(trail.decided("plan.peak")).isTrue();
    assertThat(trail.decided("plan.start")).isFalse();
    assertThat(trail.written()).isFalse();
  }

  @Test
  void nobodyReadsAQuietTrail() {
    Trail trail = Trail.quiet();
    trail.record(decision("plan.peak", "fact:request.goal"));
    assertThatThrownBy(() -> trail.find("plan.peak")).hasMessageContaining("no words");
    assertThatThrownBy(trail::decisions).hasMessageContaining("no words");
  }

  @Test
  void aTrailCanTellOneDecisionOnly() {
    Trail trail = Trail.only("plan.peak");
    trail.record(
        "plan.start",
        _ -> {
          throw new IllegalStateException("asked for words");
        });
    trail.record("plan.peak", id -> decision(id, "plan.start"));
    assertThat(trail.find("plan.peak")).isEqualTo(decision("plan.peak", "plan.start"));
    assertThatThrownBy(() -> trail.find("plan.start")).hasMessageContaining("no words");
  }

  @Test
  void nothingIsDecidedTwiceOnEither() {
    for (Trail trail : List.of(new Trail(), Trail.quiet())) {
      trail.record("plan.peak", id -> decision(id, "fact:request.goal"));
      assertThatThrownBy(() -> trail.record("plan.peak", id -> decision(id, "fact:request.goal")))
          .hasMessage("Decided twice: plan.peak");
    }
  }

  @Test
  void aDecisionOnlyBuildsOnEarlierOnes() {
    Trail trail = new Trail();
    assertThatThrownBy(() -> trail.record("plan.peak", id -> decision(id, "plan.start")))
        .hasMessage("plan.peak builds on plan.start, which nobody has decided");
    assertThat(trail.decided("plan.peak")).isFalse();
    trail.record("plan.start", id -> decision(id, "fact:request.goal"));
    trail.record("plan.peak", id -> decision(id, "plan.start"));
    assertThat(trail.decisions())
        .extracting(Decision::id)
        .containsExactly("plan.start", "plan.peak");
  }

  @Test
  void theWordsBelongToTheDecisionTheyAreAskedFor() {
    assertThatThrownBy(
            () -> new Trail().record("plan.peak", _ -> decision("plan.start", "fact:request.goal")))
        .hasMessage("plan.peak is put into words as plan.start");
  }
}
