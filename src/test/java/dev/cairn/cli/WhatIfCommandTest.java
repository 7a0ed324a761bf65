package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.outgo.Handouts;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.writing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coach asks of Alex's plan beside why: what if, and why not. */
class WhatIfCommandTest {
  private static final Path HOME = Path.of(System.getProperty("cairn.home", ""));

  @TempDir Path folder;
  private String out = "";
  private String err = "";

  private int why(String... asked) {
    String plan = HOME.resolve("sample-athletes/alex/plan.json").toString();
    return whyOf(plan, asked);
  }

  private int whyOf(String plan, String... asked) {
    String[] args = new String[asked.length + 2];
    args[0] = "why";
    args[1] = plan;
    System.arraycopy(asked, 0, args, 2, asked.length);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    int exit =
        CommandLineRunner.run(
            args,
            HOME.toAbsolutePath(),
            new MemoryWorkspace(),
            new NoDisplay(Path.of("")),
            NoModels.models(),
            Writing.house(),
            Handouts.press(),
            new PrintStream(answer, true, StandardCharsets.UTF_8),
            new PrintStream(beside, true, StandardCharsets.UTF_8));
    out = answer.toString(StandardCharsets.UTF_8);
    err = beside.toString(StandardCharsets.UTF_8);
    return exit;
  }

  @Test
  void tellsTheSmallestChangesOfAWeek() {
    assertThat(why("plan.goalPeak", "--what-if")).isZero();
    assertThat(out)
        .startsWith("The peak that the goal asks for is 55 km.\n  What would change it\n")
        .contains("With a goal of \"finish\", the peak that the goal asks for would be 45 km")
        .contains("With a peak of 2.7 times the race (2.5 now)")
        .contains("It stays 55 km with ");
    assertThat(err).isEmpty();
  }

  @Test
  void tellsWhyNotFromTheTrailAndWhatWouldMakeItSo() {
    assertThat(why("plan.peak", "--why-not", "45")).isZero();
    assertThat(out)
        .contains("Not 45 km: that is for \"finish\"")
        .contains("With a goal of \"finish\", the peak week would be 45.0 km instead of 55.0 km.")
        .contains("What forbids it");
  }

  @Test
  void admitsThatNoSingleChangeDoes() {
    assertThat(why("plan.peak", "--why-not", "150 km")).isZero();
    assertThat(out)
        .contains("150 km was not among the values that were weighed.")
        .contains("No single fact, wish, rule or modifier that was tried makes it so.")
        .contains("The nearest: with ");
  }

  @Test
  void whatWasDecidedNeedsNoReasonAgainst() {
    assertThat(why("plan.peak", "--why-not", "55")).isZero();
    assertThat(out).isEqualTo("The peak week is 55.0 km.\n  That is what was decided.\n");
  }

  @Test
  void answersInJsonToo() {
    assertThat(why("plan.peak", "--why-not", "45", "--json")).isZero();
    assertThat(out)
        .startsWith("{\"athleteId\":\"alex\",\"place\":\"plan.peak\",\"remarks\":[],\"whyNot\":[{")
        .endsWith("}]}\n")
        .contains("\"field\":\"request.goal\",\"kind\":\"wish\",\"now\":\"improve\"");
    assertThat(why("plan.goalPeak", "--what-if", "--json")).isZero();
    assertThat(out).contains("\"whatIf\":[{\"changes\":[{\"change\":{\"field\":\"request.goal\"");
  }

  @Test
  void saysThatOtherPacksAreInForce() throws IOException {
    Path plan = HOME.resolve("sample-athletes/alex/plan.json");
    String old = Files.readString(plan);
    String other = old.replaceFirst("\"version\":\"[^\"]*\"", "\"version\":\"0.0.1\"");
    Path changed = Files.writeString(folder.resolve("plan.json"), other);
    String hash = hash(other);
    Files.writeString(changed, other.replaceFirst("\"hash\":\"[^\"]*\"", hash));

    assertThat(whyOf(changed.toString(), "plan.peak", "--why-not", "55")).isZero();
    assertThat(err).contains("Pack running 0.0.1").contains("The answers are those of today.");
  }

  private static String hash(String line) {
    try {
      byte[] bytes = line.strip().getBytes(StandardCharsets.UTF_8);
      return "\"hash\":\"" + PlanReader.contentHash(bytes) + "\"";
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException(damaged);
    }
  }
}
