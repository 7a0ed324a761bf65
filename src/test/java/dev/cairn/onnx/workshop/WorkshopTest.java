package dev.cairn.onnx.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.pack.ModelCard;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkshopTest {
  private static SortedMap<String, byte[]> made = new TreeMap<>();
  private static final List<String> TOLD = new ArrayList<>();

  @BeforeAll
  static void make() {
    made = SmallWorkshop.make(SmallWorkshop.RECIPE, TOLD::add, new Cancel());
  }

  @Test
  void bothModelsComeWithTheirCardsAndAreSmall() {
    assertThat(made)
        .containsOnlyKeys(
            "completes-net/card.json",
            "completes-net/model.onnx",
            "overload-gbt/card.json",
            "overload-gbt/model.onnx");
    made.forEach((name, bytes) -> assertThat(bytes.length).as(name).isLessThan(2_000_000));
  }

  @Test
  void anotherJavaInAnotherPlaceMakesTheSameBytes() throws IOException, InterruptedException {
    String again =
        run("-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu", "-XX:ActiveProcessorCount=1");
    assertThat(again).isEqualTo(SmallWorkshop.summary(made));
  }

  @Test
  void anotherSeedMakesOthersInAnyLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Recipe other = new Recipe(4, 20, "1.0.0", SmallWorkshop.RECIPE.date());
      SortedMap<String, byte[]> others = SmallWorkshop.make(other, _ -> {}, new Cancel());
      assertThat(others.get("overload-gbt/model.onnx"))
          .isNotEqualTo(made.get("overload-gbt/model.onnx"));
      assertThat(new String(others.get("overload-gbt/card.json"), StandardCharsets.UTF_8))
          .contains("\"seed\":4")
          .doesNotContain("\u0660");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void tellsHowFarItIsAndStopsWhereItIsAsked() {
    for (int after : new int[] {0, TOLD.size() / 2}) {
      Cancel cancel = new Cancel();
      int wanted = after;
      List<String> told = new ArrayList<>();
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() ->
              SmallWorkshop.make(
                  SmallWorkshop.RECIPE,
                  sentence -> {
                    told.add(sentence);
                    if (told.size() > wanted) {
                      cancel.ask();
                    }
                  },
                  cancel));
      assertThat(told).hasSize(wanted + 1);
    }
  }

  @Test
  void aModelNeverMeasuredOnRealLiftersHasNoSayAndItsCardTellsSo() {
    String card = new String(made.get("overload-gbt/card.json"), StandardCharsets.UTF_8);
    assertThat(card).contains("\"weight\": 0,").contains("It was never measured on real lifters");
  }

  @Test
  void theSayFollowsTheEvidence() {
    assertThat(Say.of(List.of(gain(0.2, 0.1, 25))).weight()).isEqualTo(0.5);
    assertThat(Say.of(List.of(gain(0.2, 0.1, 2))).weight()).isEqualTo(0.1);
    assertThat(Say.of(List.of(gain(0.2, -0.1, 25))).weight()).isEqualTo(0.1);
    assertThat(Say.of(List.of(gain(-0.01, -0.1, 25))).weight()).isZero();
    assertThat(Say.of(List.of()).weight()).isZero();
  }

  private static ModelCard.Measured gain(double value, double low, int lifters) {
    ModelCard.Measure any = new ModelCard.Measure(4, 3, 5);
    return new ModelCard.Measured(
        SmallWorkshop.RECIPE.date(),
        "somebody",
        100,
        lifters,
        "kg",
        any,
        any,
        any,
        any,
        new ModelCard.Measure(value, low, 1));
  }

  private static String run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SmallWorkshop.class.getName());
    Process java =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).isZero();
    return said;
  }
}
