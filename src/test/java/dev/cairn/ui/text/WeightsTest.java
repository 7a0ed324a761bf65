package dev.cairn.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private static final Mass PLATES = Mass.of(135, LoadUnit.POUND);

  @Test
  void inTheUnitOfThePlatesLoadsAreExact() {
    Weights own = new Weights(Units.MI_LB, LoadUnit.POUND);
    assertThat(own.converted()).isFalse();
    assertThat(own.of(PLATES)).isEqualTo("135 lb");
    assertThat(own.of(Mass.of(61.25, LoadUnit.POUND))).isEqualTo("61.25 lb");
  }

  @Test
  void inTheOtherUnitTheyAreToldToATenth() {
    Weights other = new Weights(Units.KM_KG, LoadUnit.POUND);
    assertThat(other.converted()).isTrue();
    assertThat(other.of(PLATES)).isEqualTo("61.2 kg");
    assertThat(other.marked(PLATES)).isEqualTo("135 lb");
    assertThat(other.signed(Mass.of(-5, LoadUnit.POUND))).isEqualTo("− 2.3 kg");
  }

  @Test
  void loadsInSentencesFollow() {
    Weights kilograms = new Weights(Units.KM_KG, LoadUnit.POUND);
    assertThat(kilograms.prose("135 lb and the smallest step, 5 lb = 140 lb"))
        .isEqualTo("61.2 kg and the smallest step, 2.3 kg = 63.5 kg");
    Weights pounds = new Weights(Units.MI_LB, LoadUnit.POUND);
    assertThat(pounds.prose("8 to 10 repetitions at RPE 8 with 140 lb"))
        .isEqualTo("8 to 10 repetitions at RPE 8 with 140 lb");
    assertThat(pounds.prose("60 to 62.5 kg")).isEqualTo("132.3 to 137.8 lb");
  }
}
