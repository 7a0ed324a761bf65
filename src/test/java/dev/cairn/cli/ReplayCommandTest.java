package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.outgo.Handouts;
import dev.cairn.writing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {
  @TempDir Path folder;
  private Desk desk;
  private String athletes = "";
  private String plans = "";

  @BeforeEach
  void plan() throws IOException {
    desk = new Desk(folder);
    athletes = desk.athletes("athletes.jsonl", "alex", "refused", "zoe");
    plans = folder.resolve("plans.jsonl").toString();
    desk.run("plan", athletes, "--out", plans);
  }

  @Test
  void aPlanThatIsRecomputedIsOneSentenceWithItsHash() throws IOException {
    assertThat(desk.run("replay", desk.write("alex.json", line(0) + "\n"))).isZero();
    assertThat(desk.out())
        .matches("alex: the plan is recomputed byte for byte, hash [0-9a-f]{64}[.]\n");
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void theRealPlannerGivesTheSameBytesAgain() {
    String athlete = Path.of("sample-athletes/alex/athlete.json").toString();
    String plan = folder.resolve("real.json").toString();
    assertThat(real("plan", athlete, "--out", plan)).isEmpty();
    assertThat(real("replay", plan)).startsWith("alex: the plan is recomputed byte for byte");
  }

  private static String real(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertThat(
            CommandLineRunner.run(
                args,
                Path.of("").toAbsolutePath(),
                new MemoryWorkspace(),
                new NoDisplay(Path.of("")),
                NoModels.models(),
                Writing.house(),
                Handouts.press(),
                text,
                System.err))
        .isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyLineIsRecomputedRefusalsFromTheAthletesNamed() {
    assertThat(desk.run("replay", plans, "--from", athletes)).isZero();
    assertThat(desk.out())
        .contains("alex: the plan is", "\nrefused: the refusal is recomputed byte for byte.\n")
        .endsWith("\n3 of 3 lines are recomputed byte for byte.\n");
  }

  @Test
  void aRefusalAloneDoesNotHoldItsAthlete() {
    assertThat(desk.run("replay", plans)).isEqualTo(1);
    assertThat(desk.out()).endsWith("2 of 3 lines are recomputed byte for byte.\n");
    assertThat(desk.err())
        .isEqualTo(
            "plans.jsonl, line 2: The refusal of refused does not hold its athlete, so it cannot"
                + " be recomputed. Maybe name the athletes' file with --from.\n");
  }

  @Test
  void aRefusalThatWasAPlanShowsBoth() throws IOException {
    String refused = line(1).replace("\"refused\"", "\"alex\"");

    assertThat(desk.run("replay", desk.write("r.json", refused), "--from", athletes)).isEqualTo(1);
    assertThat(desk.out())
        .startsWith(
            """
            alex: the line is not what is recomputed.
              In the file: a refusal: Too few weeks.
              Recomputed: a plan of 5 weeks.
            """);
  }

  @Test
  void anErrorIsComparedToo() throws IOException {
    String broken = desk.write("broken.jsonl", "{\"id\":\"kim\"}\n");
    String errors = folder.resolve("errors.jsonl").toString();
    desk.run("plan", broken, "--out", errors);

    assertThat(desk.run("replay", errors, "--from", broken)).isZero();
    assertThat(desk.out()).isEqualTo("kim: the error is recomputed byte for byte.\n");
  }

  @Test
  void aFileChangedByHandIsSaidToBeSoWithTheFirstDifference() throws IOException {
    String changed = line(0).replace("\"plannedDistanceKm\":50,", "\"plannedDistanceKm\":60,");

    assertThat(desk.run("replay", desk.write("changed.json", changed))).isEqualTo(1);
    assertThat(desk.out())
        .startsWith("alex: the plan is not what is recomputed.\n  The file was changed after")
        .contains(
            "First difference: week/4/total, total: 60 in the file, 50 recomputed.",
            "1 value differs in 1 week of 5: 1 week total.");
  }

  @Test
  void anotherEngineAndAnotherPackAreNamed() throws IOException {
    String other =
        line(0)
            .replace("\"engineVersion\":\"1\"", "\"engineVersion\":\"0.9\"")
            .replace("0".repeat(64), "c".repeat(64));

    assertThat(desk.run("replay", desk.write("other.json", other))).isEqualTo(1);
    assertThat(desk.out())
        .contains(
            "  Engine 0.9 made it, but this is engine ",
            "  Pack running 1.0.0 (cccccccccccc...) made it, but 1.0.0 (000000000000...) is in"
                + " force.\n");
  }

  @Test
  void aPlanLaidOutOtherwiseHoldsTheSameButNotItsBytes() throws IOException {
    String pretty = line(0).replace("\"decisions\":", "\n  \"decisions\": ");

    assertThat(desk.run("replay", desk.write("pretty.json", pretty))).isEqualTo(1);
    assertThat(desk.out())
        .isEqualTo(
            "alex: holds what is recomputed, but is laid out otherwise, so the bytes differ.\n");
  }

  @Test
  void answersInJson() throws IOException {
    assertThat(desk.run("replay", plans, "--json", "--from", athletes)).isZero();
    assertThat(desk.out().lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith("\"same\":true}"))
        .first()
        .asString()
        .startsWith("{\"altered\":false,\"athleteId\":\"alex\",\"contentHash\":\"");
    String changed = line(0).replace("\"plannedDistanceKm\":50,", "\"plannedDistanceKm\":60,");
    assertThat(desk.run("replay", desk.write("c.json", changed), "--json")).isEqualTo(1);
    assertThat(desk.out())
        .contains(
            "\"altered\":true",
            "\"first\":{\"file\":60,\"member\":\"weeks[3].plannedDistanceKm\",\"recomputed\":50}",
            "\"same\":false");
  }

  @Test
  void saysWhatIsWrongWithTheFile() throws IOException {
    assertThat(desk.run("replay", folder.resolve("none.json").toString())).isEqualTo(1);
    assertThat(desk.err()).isEqualTo("none.json: there is no such file.\n");
    assertThat(desk.run("replay", desk.write("empty.json", "\n"))).isEqualTo(1);
    assertThat(desk.err()).isEqualTo("empty.json: it is empty.\n");
    assertThat(desk.run("replay", folder.toString())).isEqualTo(1);
    assertThat(desk.err()).endsWith("it is a folder. Maybe name a file in it.\n");
    assertThat(desk.run("replay", desk.write("half.json", line(0).substring(0, 99)))).isEqualTo(1);
    assertThat(desk.err()).startsWith("half.json, line 1: not valid JSON: ").hasLineCount(1);
    assertThat(desk.run("replay", desk.write("other.json", "{\"a\":1}"))).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            "other.json, line 1: There is no input in it, so this is no whole plan and cannot be"
                + " recomputed.\n");
  }

  @Test
  void oneBadLineDoesNotKeepTheOthersFromBeingRecomputed() throws IOException {
    String mixed = desk.write("mixed.jsonl", line(0) + "\n{}\n" + line(2) + "\n");

    assertThat(desk.run("replay", mixed)).isEqualTo(1);
    assertThat(desk.out()).endsWith("2 of 3 lines are recomputed byte for byte.\n");
    assertThat(desk.err()).startsWith("mixed.jsonl, line 2: ").hasLineCount(1);
  }

  @Test
  void explainsItself() {
    assertThat(desk.run("replay", "--help")).isZero();
    assertThat(desk.out()).contains("PLAN.json", "--from");
    assertThat(desk.run("replay")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            "replay needs PLAN.json, or --stored for those of the workspace. Maybe see ./cairn"
                + " replay --help.\n");
  }

  private String line(int number) throws IOException {
    return Files.readAllLines(Path.of(plans)).get(number);
  }
}
