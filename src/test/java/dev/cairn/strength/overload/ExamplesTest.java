package dev.cairn.strength.overload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.strength.Lifted;
import dev.cairn.strength.score.Scored;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private static final LoadUnit LB = LoadUnit.POUND;
  private static final LoadUnit KG = LoadUnit.KILOGRAM;

  @Test
  void bench135PoundsBecomes140() {
    Suggestion suggestion =
        bench(6).told(8.0, 1, List.of()).suggestion(Lifted.saying(Mass.of(142, LB), 0.7));
    assertThat(suggestion.rule().move().load()).isEqualTo(Mass.of(140, LB));
    assertThat(suggestion.blend().load().in(LB)).isBetween(141.39, 141.41);
    assertThat(suggestion.load()).isEqualTo(Mass.of(140, LB));
    assertThat(suggestion.change().words()).isEqualTo("more load");
  }

  @Test
  void withHighFatigueItBecomes120AndTheModelHasNoSay() {
    Suggestion suggestion =
        bench(6).told(5.0, 4, List.of()).suggestion(Lifted.saying(Mass.of(142, LB), 0.7));
    assertThat(suggestion.load()).isEqualTo(Mass.of(120, LB));
    assertThat(suggestion.rule().branch()).isEqualTo("fatigue");
    assertThat(suggestion.blend().modelCounts()).isFalse();
    assertThat(suggestion.model()).isInstanceOf(Scored.Predicted.class);
  }

  @Test
  void squat100KilogramsBecomes102AndAHalf() {
    Lifted squat = Lifted.of("back-squat", KG).asked(5, 5, 8, false);
    var set = squat.set(100, 5, 6.5);
    Suggestion suggestion = squat.did(3, set, set, set, set, set).suggestion();
    assertThat(suggestion.load()).isEqualTo(Mass.of(102.5, KG));
    assertThat(suggestion.repsTo()).isEqualTo(5);
  }

  @Test
  void underSixSessionsTheRuleAnswersAloneAndSaysSo() {
    Suggestion suggestion =
        bench(5).told(8.0, 1, List.of()).suggestion(Lifted.saying(Mass.of(142, LB), 0.7));
    assertThat(suggestion.model()).isInstanceOf(Scored.Silent.class);
    assertThat(suggestion.reason())
        .contains("5 sessions are logged")
        .contains("rule answers alone");
    assertThat(suggestion.confidence().level()).isNotEqualTo(Confidence.Level.HIGH);
  }

  @Test
  void aWideIntervalNeverReadsHigh() {
    Lifted lifted = bench(8).told(8.0, 1, List.of());
    assertThat(lifted.suggestion(between(138, 146)).confidence().level())
        .isEqualTo(Confidence.Level.HIGH);
    assertThat(lifted.suggestion(between(120, 165)).confidence().level())
        .isNotEqualTo(Confidence.Level.HIGH);
  }

  @Test
  void whatNobodyToldIsSaidAndKeepsTheModelFromAddingMore() {
    Suggestion suggestion = bench(6).suggestion(Lifted.saying(Mass.of(170, LB), 1));
    assertThat(suggestion.load()).isEqualTo(Mass.of(140, LB));
    assertThat(suggestion.rule().unknownSafety())
        .extracting(each -> each.node().id())
        .contains("pain", "fatigue");
    assertThat(suggestion.reason()).contains("Does anything hurt");
    assertThat(suggestion.confidence().level()).isNotEqualTo(Confidence.Level.HIGH);
  }

  @Test
  void everyInputSaysWhereItWasRead() {
    Suggestion suggestion = bench(6).told(8.0, 1, List.of()).suggestion();
    assertThat(suggestion.rule().taken().orElseThrow().inputs())
        .anySatisfy(input -> {
          assertThat(input.name()).isEqualTo("highest effort of the last session");
          assertThat(input.value()).isEqualTo("6.5 RPE");
          assertThat(input.from()).isEqualTo("session 2026-11-21, sets 1 to 3");
        });
  }

  @Test
  void painElsewhereChangesNothing() {
    assertThat(bench(6).told(8.0, 1, List.of(Muscle.LEGS)).suggestion().load())
        .isEqualTo(Mass.of(140, LB));
    assertThat(bench(6).told(8.0, 1, List.of(Muscle.CHEST)).suggestion().rule().branch())
        .isEqualTo("pain");
  }

  @Test
  void aYearOffOneExerciseIsLongEvenWhereItsMusclesWorked() {
    Lifted squat = Lifted.of("back-squat", KG).asked(5, 5, 8, false);
    Suggestion suggestion = squat.did(60, squat.set(100, 5, 6.5)).suggestion();
    assertThat(suggestion.rule().branch()).isEqualTo("long-layoff");
    assertThat(suggestion.load()).isEqualTo(Mass.of(80, KG));
  }

  private static dev.cairn.strength.score.Scorer between(double low, double high) {
    Scored.ModelRef ref = new Scored.ModelRef("test", "1", "", Mass.NONE, Mass.NONE, 0.7);
    return (features, last) ->
        new Scored.Predicted(
            ref, Mass.of(142, LB), Mass.of(low, LB), Mass.of(high, LB), 0.8, Double.NaN, List.of());
  }

  private static Lifted bench(int sessions) {
    Lifted bench = Lifted.of("bench-press", LB);
    var set = bench.set(135, 10, 6.5);
    for (int at = sessions - 1; at >= 0; at--) {
      bench.did(3 + 4 * at, set, set, set);
    }
    return bench;
  }
}
