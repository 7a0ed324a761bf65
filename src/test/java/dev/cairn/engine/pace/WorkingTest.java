package dev.cairn.engine.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words and figures shown in the trail. */
class WorkingTest {

  private static final Locale BEFORE = Locale.getDefault();

  private static final Paces PACES = Paces.of(new Vdot(44.1));

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(BEFORE);
  }

  @Test
  void sharesOfVdot() {
    Calculation threshold = PACES.explain(Zone.THRESHOLD);
    assertThat(threshold.name()).isEqualTo("threshold pace");
    assertThat(threshold.formula()).startsWith("VO2(v) = ").endsWith("88 % of VDOT");
    assertThat(threshold.inputs())
        .containsExactly(
            new Calculation.Input("VDOT", "44.1"), new Calculation.Input("share of VDOT", "88 %"));
    assertThat(threshold.text())
        .isEqualTo("VO2 at 88 % of 44.1 = 38.8; v = 212.4 m/min = 4:42 /km");
  }

  @Test
  void racesAndRepetitions() {
    assertThat(PACES.explain(Zone.RACE_10K).text()).isEqualTo("F = 0.905; t = 46:01 = 4:36 /km");
    assertThat(PACES.explain(Zone.REPETITION).text())
        .isEqualTo("4:20 /km less 2.5 x 7 s = 4:03 /km");
    assertThat(Vdot.explainRace(10_000, 3150).text())
        .isEqualTo("v = 190.5 m/min; VO2 = 33.9; F = 0.897; VDOT = 37.8");
  }

  @Test
  void marathonBelowForty() {
    assertThat(Paces.of(new Vdot(34)).explain(Zone.MARATHON).text())
        .isEqualTo("between 6:20 at 34 and 6:10 at 35 = 6:20 /km at VDOT 34.0");
    assertThat(Paces.of(new Vdot(25)).explain(Zone.MARATHON).text())
        .isEqualTo("7:55 x 1.026 = 8:08 /km at VDOT 25.0");
    assertThat(PACES.explain(Zone.MARATHON).text()).contains("t = 3:31:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva"})
  void theSameInEveryLocale(String tag) {
    Locale.setDefault(Locale.ROOT);
    List<String> root = everything();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(everything()).isEqualTo(root);
  }

  private static List<String> everything() {
    List<String> all = new ArrayList<>();
    for (Zone zone : Zone.values()) {
      all.add(PACES.secondsPerKm(zone) + " " + PACES.explain(zone));
    }
    Fitness fitness = Fitness.ofRace(10_000, 3150, 68);
    all.add(Prediction.of(fitness, 42_195, 40.5).toString());
    all.add(GoalCheck.of(fitness.vdot(), 21_097.5, 6900).toString());
    all.add(fitness.vdot().explainBreak(12, BreakTableTest.RESTED).toString());
    all.add(PaceText.perKm(327.4) + PaceText.perMile(327.4) + PaceText.duration(6200));
    return all;
  }

  @Test
  void pacesAndTimesAreRoundedHalfUp() {
    assertThat(PaceText.perKm(327.4)).isEqualTo("5:27");
    assertThat(PaceText.perKm(327.5)).isEqualTo("5:28");
    assertThat(PaceText.perKm(359.5)).isEqualTo("6:00");
    assertThat(PaceText.perMile(327)).isEqualTo("8:46");
    assertThat(PaceText.duration(1512)).isEqualTo("25:12");
    assertThat(PaceText.duration(3599.5)).isEqualTo("1:00:00");
    assertThat(PaceText.duration(6200)).isEqualTo("1:43:20");
    assertThatThrownBy(() -> PaceText.perKm(Double.NaN)).hasMessageContaining("Maybe");
  }

  @Test
  void impossibleRacesAreRefusedWithASentence() {
    assertThatThrownBy(() -> Vdot.ofRace(10_000, 600)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> Vdot.ofRace(0, 600)).hasMessageContaining("Race distance 0.0 m");
    assertThatThrownBy(() -> Vdot.ofRace(1000, 36_000)).hasMessageContaining("outside 0 to 100");
  }
}
