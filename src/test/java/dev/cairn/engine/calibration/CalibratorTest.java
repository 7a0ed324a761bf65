package dev.cairn.engine.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Runner;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Race;
import dev.cairn.pack.Facts;
import dev.cairn.pack.Quantity;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalibratorTest {
  private final Trail trail = new Trail();

  private Calibration calibrate(Runner runner) {
    Facts facts = new Facts(runner.athlete(), 12, false);
    return Calibrator.calibrate(RunningPack.rules(), facts, 5, 1, trail);
  }

  private Decision decision(String id) {
    return Objects.requireNonNull(trail.find(id));
  }

  @Test
  void aHealthyRunnerGetsTheTemplatesLimits() {
    Calibration calibration = calibrate(Runner.of(Race.HALF, 12));
    assertThat(calibration.increasePercent().value()).isEqualTo(10);
    assertThat(calibration.peakFactor().value()).isEqualTo(1);
    assertThat(calibration.cutbackEvery().value()).isEqualTo(4);
    assertThat(calibration.easyDaysBetweenHard().value()).isEqualTo(1);
    assertThat(calibration.ceilings().firstQualityWeek().value()).isEqualTo(5);
    assertThat(decision("plan.modifiers").alternatives())
        .hasSameSizeAs(RunningPack.rules().modifiers());
  }

  @Test
  void fromFiftyOnCutbacksComeEveryThirdWeekAndHardDaysStandFurtherApart() {
    Calibration calibration = calibrate(Runner.of(Race.HALF, 12).age(50));
    assertThat(calibration.cutbackEvery().value()).isEqualTo(3);
    assertThat(calibration.easyDaysBetweenHard().value()).isEqualTo(2);
    assertThat(decision("limit.cutbackEvery").inputs())
        .extracting(Input::from)
        .contains("modifier.age-50");
  }

  @Test
  void severalFactorsMultiplyAndTheTrailShowsEachShare() {
    Calibration calibration =
        calibrate(Runner.of(Race.HALF, 12).injury("shin_splints", 3).injury("achilles", 3));
    Decision peak = decision("limit.peak");
    Source.Formula formula = (Source.Formula) peak.source();
    assertThat(calibration.peakFactor().value()).isLessThan(1);
    assertThat(formula.calculation()).contains(" x ").contains(" = ");
    assertThat(peak.inputs()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void noProductFallsBelowThePacksFloor() {
    Runner everything = Runner.of(Race.HALF, 12).age(65).years(0.3);
    for (String site :
        new String[] {
          "shin_splints",
          "itb_syndrome",
          "achilles",
          "plantar_fasciitis",
          "patellofemoral",
          "hamstring",
          "bone_stress"
        }) {
      everything.injury(site, 1);
    }
    Calibration calibration = calibrate(everything);
    assertThat(calibration.peakFactor().value()).isGreaterThanOrEqualTo(floor(Quantity.PEAK));
    assertThat(calibration.ceilings().hardMinutesFactor().value())
        .isGreaterThanOrEqualTo(floor(Quantity.HARD_MINUTES));
  }

  private static double floor(Quantity quantity) {
    return Objects.requireNonNull(RunningPack.rules().floors().get(quantity));
  }

  @Test
  void aModifierThatAppliesIsADecisionWithEvidenceAndTheTruePartOfItsCondition() {
    calibrate(Runner.of(Race.HALF, 12).age(52));
    Source.Modifier source = (Source.Modifier) decision("modifier.age-50").source();
    assertThat(source.evidence()).isNotBlank();
    assertThat(source.grade()).isIn("A", "B", "C");
    assertThat(source.parts()).anyMatch(part -> part.truth().equals("true"));
  }
}
