package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BenchCommandTest {
  private final Desk desk =
      new Desk(Path.of(System.getProperty("cairn.home", "")).toAbsolutePath());

  @Test
  void listsWhatItCanMeasure() {
    assertThat(desk.run("bench")).isZero();
    assertThat(desk.out()).contains("plan  ", "store  ", "ledger  ");
  }

  @Test
  void knowsNoOther() {
    assertThat(desk.run("bench", "plans")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            "There is no benchmark \"plans\". Maybe plan, store, ledger, overload or window.\n");
  }

  @Test
  void measuresTheStoreAndItsLedger() throws JsonProblem {
    for (String name : List.of("store", "ledger")) {
      assertThat(desk.run("bench", name, "--quick", "--json")).as(desk.err()).isZero();
      JsonNode report = JsonFile.read(desk.out().getBytes(StandardCharsets.UTF_8)).root();
      assertThat(report.path("results").size()).isEqualTo(name.equals("store") ? 2 : 4);
      assertThat(report.path("results").valueStream())
          .allSatisfy(row -> assertThat(row.path("ofFloor").doubleValue()).isPositive());
      assertThat(report.has("openingSeconds")).isEqualTo(name.equals("store"));
    }
  }

  @Test
  void measuresPlanning() throws JsonProblem {
    assertThat(desk.run("bench", "plan", "--quick", "--json")).as(desk.err()).isZero();

    JsonNode report = JsonFile.read(desk.out().getBytes(StandardCharsets.UTF_8)).root();
    assertThat(report.path("results").valueStream().map(row -> row.path("benchmark").asString()))
        .containsExactly("numbers", "complete", "floor", "refusal");
    assertThat(report.path("results").valueStream())
        .allSatisfy(
            row -> assertThat(row.path("oneCore").path("perSecond").doubleValue()).isPositive());
    assertThat(report.path("cohort").path("athletes").intValue()).isEqualTo(4);
    assertThat(report.path("timesFloor").doubleValue()).isGreaterThan(1);
  }
}
