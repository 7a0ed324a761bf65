package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
  @TempDir Path folder;
  private Desk desk;
  private String plans = "";

  @BeforeEach
  void planThree() throws IOException {
    desk = new Desk(folder);
    plans = folder.resolve("plans.jsonl").toString();
    desk.run("plan", desk.athletes("a.jsonl", "alex", "refused", "zoe"), "--out", plans);
  }

  @Test
  void showsTheTreeUnderAPlace() {
    assertThat(desk.run("why", plans, "week/4/total")).isZero();
    assertThat(desk.out())
        .isEqualTo(
            """
            Written down by hand; the rule: as written.

            by hand · Written down by hand (plan.hand)
                template hand: as written
            """);
  }

  @Test
  void answersInJsonToo() {
    assertThat(desk.run("why", plans, "week/4/total", "--athlete", "zoe", "--json")).isZero();
    assertThat(desk.out())
        .startsWith(
            "{\"athleteId\":\"zoe\",\"place\":\"week/4/total\","
                + "\"sentences\":[\"Written down by hand; the rule: as written.\"],"
                + "\"why\":[{\"below\":[],\"decision\":{")
        .contains("\"decisionId\":\"plan.hand\"")
        .endsWith("},\"name\":null,\"toldBefore\":false}]}\n");
  }

  @Test
  void aDayOfRestHasNoDistanceAndSaysWhy() {
    assertThat(desk.run("why", plans, "day/2026-11-30/distance")).isZero();
    assertThat(desk.out()).contains("Written down by hand");
  }

  @Test
  void namesTheNearestPlace() {
    assertThat(desk.run("why", plans, "week/4/totla")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            "plans.jsonl: This plan has no place week/4/totla. Maybe you meant week/4/total.\n");
  }

  @Test
  void saysWhoseLinesThereAre() {
    assertThat(desk.run("why", plans, "plan", "--athlete", "yan")).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo("plans.jsonl: it has nothing of yan, only of alex, refused, zoe.\n");
  }

  @Test
  void aRefusalHasNoPlaces() {
    assertThat(desk.run("why", plans, "plan", "--athlete", "refused")).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo("plans.jsonl: This is a refusal, not a plan: Too few weeks.\n");
  }

  @Test
  void aChangedPlanIsNotExplained() throws IOException {
    String changed = Files.readString(Path.of(plans)).replace("\"half\"", "\"marathon\"");

    assertThat(desk.run("why", desk.write("changed.json", changed), "plan")).isEqualTo(1);
    assertThat(desk.err()).startsWith("changed.json: The plan was changed after it was made");
  }

  @Test
  void readsAPlanLaidOutOverSeveralLines() throws IOException {
    String line = Files.readString(Path.of(plans)).lines().findFirst().orElse("");
    String pretty = desk.write("pretty.json", line.replace("\"decisions\":", "\n\"decisions\":\n"));

    assertThat(desk.run("why", pretty, "plan")).isZero();
    assertThat(desk.out()).contains("by hand · Written");
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    assertThat(desk.run("why", folder.resolve("none.json").toString(), "plan")).isEqualTo(1);
    assertThat(desk.err()).isEqualTo("none.json: there is no such file.\n");
    assertThat(desk.run("why", desk.write("empty.json", "\n"), "plan")).isEqualTo(1);
    assertThat(desk.err()).isEqualTo("empty.json: it is empty.\n");
    assertThat(desk.run("why", folder.toString(), "plan")).isEqualTo(1);
    assertThat(desk.err()).endsWith("it is a folder. Maybe name a file in it.\n");
  }
}
