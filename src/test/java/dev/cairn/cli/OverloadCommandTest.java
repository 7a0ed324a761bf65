package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OverloadCommandTest {
  private static final String RUTH = "sample-athletes/ruth/lifter.json";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void opens() {
    desk = new Desk(folder);
  }

  @Test
  void saysWhatToPutOnAndWhy() {
    assertThat(desk.run("overload", RUTH, "bench-press")).isZero();
    assertThat(desk.out())
        .startsWith("Ruth, Bench press, 2026-11-23\n\n3 x 8-10 at 62.5 kg   each side 20 + 1.25\n")
        .contains("Rule     8-10 at 62.5 kg")
        .contains("  > Was the top of the range reached in all sets with effort to spare? yes")
        .contains("Evidence, grade B: ACSM")
        .contains("What would change it");
  }

  @Test
  void answersInJson() throws Exception {
    assertThat(desk.run("overload", RUTH, "Bench Press (Barbell)", "--json")).isZero();
    JsonNode answer = JsonFile.read(desk.out().getBytes(StandardCharsets.UTF_8)).root();
    assertThat(answer.propertyNames())
        .contains("rule", "model", "blend", "rounded", "confidence", "reason");
    assertThat(answer.path("rounded").path("load").asDouble()).isEqualTo(62.5);
    assertThat(answer.path("rule").path("branch").asString()).isEqualTo("easy-at-top");
    assertThat(answer.path("rule").path("path")).hasSize(12);
  }

  @Test
  void looksOnlyAtWhatWasBefore() {
    assertThat(desk.run("overload", RUTH, "bench-press", "--at", "2026-11-12")).isZero();
    assertThat(desk.out()).contains("2026-11-10").doesNotContain("2026-11-13 ");
  }

  @Test
  void namesExercisesNearAnUnknownOne() {
    assertThat(desk.run("overload", RUTH, "bench-pres-machine")).isEqualTo(Exit.REFUSED);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err()).contains("No pack knows the exercise").contains("Maybe bench-press");
  }

  @Test
  void refusesWhatWasNeverDone() {
    assertThat(desk.run("overload", RUTH, "snatch")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("No work set of Snatch is logged before");
  }

  @Test
  void doesNotUnderstandADateOrUnitThatIsNone() {
    assertThat(desk.run("overload", RUTH, "bench-press", "--at", "tomorrow")).isEqualTo(Exit.USAGE);
    assertThat(desk.run("overload", RUTH, "bench-press", "--unit", "stone")).isEqualTo(Exit.USAGE);
  }

  @Test
  void saysWhatCouldNotBeRead() throws Exception {
    Path broken = folder.resolve("log.csv");
    Files.writeString(broken, "{\"schema\":");
    assertThat(desk.run("overload", broken.toString(), "bench-press")).isEqualTo(Exit.FAILED);
    assertThat(desk.err()).contains("could not be read, so there is no suggestion");
  }
}
