package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCommandTest {
  private static final String ALEX = "sample-athletes/alex/plan.json";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void writesAWeekWithItsSumAndItsAuthor() {
    assertThat(desk.run("text", ALEX, "--week", "9")).isZero();
    assertThat(desk.out())
        .contains("9 · 25 January · peak week", "[1]", "12.5 + 12.5 + 12.0 + 18.0 = 55.0 km")
        .contains("[1] template, pack wording 1.0.0")
        .doesNotContain("10 · 1 February");
  }

  @Test
  void writesGermanInMiles() {
    assertThat(desk.run("text", ALEX, "--week", "9", "--lang", "de", "--units", "mi")).isZero();
    assertThat(desk.out()).contains("Spitzenwoche", "34,2 mi").doesNotContain(" km");
  }

  @Test
  void tellsPassagesAndSheetsInJson() throws Exception {
    assertThat(desk.run("text", ALEX, "--week", "9", "--json")).isZero();
    var root = JsonFile.read(desk.out().getBytes(StandardCharsets.UTF_8)).root();
    assertThat(root.path("planHash").asString("")).hasSize(64);
    assertThat(root.path("sheets").size()).isEqualTo(1);
    root.path("passages")
        .forEach(passage -> {
          assertThat(passage.path("author").path("kind").asString("")).isEqualTo("template");
          assertThat(passage.path("author").path("sha256").asString("")).hasSize(64);
        });
    assertThat(root.path("passages").size()).isGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lang fr | fr is no language of the text, so nothing was written. Maybe --lang en or de.",
        "--units ft | ft is no unit of the text, so nothing was written. Maybe --units km or mi.",
        "--week 13 | The plan has no week 13, so nothing was written. Maybe --week 1 to 12.",
      })
  void saysWhatItDoesNotKnow(String options, String sentence) {
    String[] line = ("text " + ALEX + " " + options).split(" ", -1);

    assertThat(desk.run(line)).isEqualTo(2);
    assertThat(desk.err()).isEqualTo(sentence + "\n");
    assertThat(desk.out()).isEmpty();
  }

  @Test
  void aRefusalIsNoPlan() {
    assertThat(desk.run("text", "sample-athletes/rolf/plan.json")).isEqualTo(1);
    assertThat(desk.err()).contains("This is a refusal, not a plan");
  }
}
