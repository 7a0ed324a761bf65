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

/** Plans of a workspace are made again with their own packs, also when others are in force. */
class ReplayStoredTest {
  @TempDir private Path folder = Path.of("");

  private final MemoryWorkspace workspace = new MemoryWorkspace();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path home = Path.of("");

  @BeforeEach
  void plan() throws IOException {
    home = BarePacks.copy(folder);
    assertThat(run("athletes", "add", sample("alex"), sample("ben"))).as(said(err)).isZero();
    assertThat(run("plan", "--all")).as(said(err)).isZero();
  }

  @Test
  void withTheSamePacksThereIsNothingToShow() {
    assertThat(run("replay", "--stored")).isZero();
    assertThat(said(out))
        .endsWith("2 of 2 plans are recomputed byte for byte.\n")
        .doesNotContain("in force");
    assertThat(run("replay", "--stored", "--json")).isZero();
    assertThat(said(out).lines())
        .hasSize(2)
        .allMatch(line -> line.endsWith("\"same\":true,\"withPacksInForce\":null}"));
  }

  @Test
  void otherPacksAreNamedWithWhatTheyWouldChange() throws IOException {
    otherPacks();

    assertThat(run("replay", "--stored")).as(said(err)).isZero();
    assertThat(said(out))
        .contains("alex: the plan is recomputed byte for byte, hash ")
        .contains("With the packs in force now:\nalex: the plan is not what is recomputed.\n")
        .containsPattern("Pack running 1.2.1 \\([0-9a-f]{12}...\\) made it, but 9.0.0 \\(")
        .contains("First difference: ")
        .endsWith("2 of 2 plans are recomputed byte for byte.\n");

    assertThat(run("replay", "--stored", "--json")).isZero();
    assertThat(said(out).lines())
        .hasSize(2)
        .allMatch(line -> line.contains("\"packs\":[],\"same\":true,\"withPacksInForce\":{"))
        .anyMatch(
            line -> line.contains("\"version\":\"9.0.0\"") && line.endsWith("\"same\":false}}"));
  }

  @Test
  void everyVersionThatWasInForceStays() throws IOException {
    otherPacks();
    assertThat(run("plan", "--all")).as(said(err)).isZero();
    Files.delete(home.resolve("plugins/running/rules/growth.json"));
    Path growth = Path.of("plugins/running/rules/growth.json");
    Files.copy(growth, home.resolve("plugins/running/rules/growth.json"));
    version("9.0.0", "9.0.1");
    assertThat(run("replay", "--stored")).as(said(err)).isZero();
    assertThat(said(out)).contains("9.0.0 (", "9.0.1 (").contains("2 of 2 plans");

    assertThat(run("undo")).as(said(err)).isZero();
    assertThat(run("replay", "--stored")).as(said(err)).isZero();
    assertThat(said(out)).contains("Pack running 1.2.1 (").contains("2 of 2 plans");
  }

  @Test
  void packsThatNobodyKeptAreNamed() throws IOException {
    otherPacks();
    workspace.forgetPacks();

    assertThat(run("replay", "--stored")).isEqualTo(Exit.FAILED);
    assertThat(said(err))
        .contains(
            "The plan of alex was made with running 1.2.1, which this workspace never kept, so it"
                + " cannot be recomputed.");
    assertThat(said(out)).isEqualTo("0 of 2 plans are recomputed byte for byte.\n");
  }

  /** Weeks may grow by less, and the pack says so by its version. */
  private void otherPacks() throws IOException {
    replace("rules/growth.json", "\"maxIncreasePercent\": 10", "\"maxIncreasePercent\": 6");
    version("1.2.1", "9.0.0");
  }

  private void version(String from, String to) throws IOException {
    replace("pack.json", "\"version\": \"" + from + "\"", "\"version\": \"" + to + "\"");
    assertThat(run("packs", "hash", home.resolve("plugins/running").toString())).isZero();
  }

  private void replace(String name, String from, String to) throws IOException {
    Path file = home.resolve("plugins/running").resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static String sample(String id) {
    return "sample-athletes/" + id + "/athlete.json";
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    return CommandLineRunner.run(
        args,
        home,
        workspace,
        new NoDisplay(home),
        NoModels.models(),
        Writing.house(),
        Handouts.press(),
        stream(out),
        stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
