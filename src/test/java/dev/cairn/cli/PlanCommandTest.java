package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.text.Ink;
import dev.cairn.cli.text.PlanCalendar;
import dev.cairn.model.Grid;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void printsTheCalendar() throws IOException {
    assertThat(desk.run("plan", desk.athletes("alex.json", "alex"))).isZero();

    String calendar =
        new PlanCalendar(new Ink(false))
            .text(HandMadePlan.alex(Grid.KM), HandMadePlan.fiveWeeks(Grid.KM));
    assertThat(desk.out()).isEqualTo(calendar);
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void printsOneLineAnAthleteInTheirOrder() throws IOException {
    String many = desk.write("many.jsonl", Desk.athlete("b") + "\n\n" + Desk.athlete("a") + "\n");
    String one = desk.athletes("one.json", "c");

    assertThat(desk.run("plan", many, one, "--json")).isZero();
    assertThat(desk.out().lines().map(line -> line.substring(0, 17)))
        .containsExactly("{\"athleteId\":\"b\",", "{\"athleteId\":\"a\",", "{\"athleteId\":\"c\",");
    assertThat(desk.out()).endsWith("}\n");
  }

  @Test
  void jsonMayStandBeforeTheCommand() throws IOException {
    String file = desk.athletes("alex.json", "alex");
    desk.run("plan", file, "--json");
    String after = desk.out();

    assertThat(desk.run("--json", "--workspace", folder.toString(), "plan", file)).isZero();
    assertThat(desk.out()).isEqualTo(after).startsWith("{");
  }

  @Test
  void endsWith3WhenSomebodyIsRefused() throws IOException {
    String file = desk.athletes("two.jsonl", "refused", "alex");

    assertThat(desk.run("plan", file)).isEqualTo(3);
    assertThat(desk.out())
        .startsWith(
            "Alex, 32 · half marathon on Sunday 3 January 2027\n\nNo plan\n  Too few weeks.")
        .contains("first tempo week 3");
    assertThat(desk.run("plan", file, "--json")).isEqualTo(3);
    assertThat(desk.out().lines().findFirst().orElse(""))
        .isEqualTo(
            "{\"athleteId\":\"refused\",\"refusal\":{\"conflict\":[\"request.weeks\"],\"reason\":\"Too"
                + " few weeks.\",\"wouldWork\":[{\"change\":\"weeks\",\"value\":9}]}}");
  }

  @Test
  void endsWith1AndNamesThePlaceWhenAFileIsInError() throws IOException {
    String file =
        desk.write("many.jsonl", Desk.athlete("refused") + "\n" + "{\"id\": \"x\" oops}\n");

    assertThat(desk.run("plan", file)).isEqualTo(1);
    assertThat(desk.err()).startsWith("many.jsonl, line 2, column 12: not valid JSON: ");
    assertThat(desk.err().lines()).hasSize(1);
    assertThat(desk.out()).startsWith("Alex, 32");
  }

  @Test
  void anErrorIsALineToo() throws IOException {
    assertThat(desk.run("plan", "--json", folder.resolve("none.json").toString())).isEqualTo(1);
    assertThat(desk.out())
        .startsWith(
            "{\"athleteId\":null,\"error\":{\"field\":null,\"line\":null,\"message\":\"There is no"
                + " file ");
    assertThat(desk.err()).isEqualTo("There is no file none.json.\n");
  }

  @Test
  void writesTheLinesAsAWholeFile() throws IOException {
    String file = desk.athletes("two.jsonl", "alex", "refused");
    desk.run("plan", file, "--json");
    String lines = desk.out();
    Path out = folder.resolve("plans.jsonl");
    Files.writeString(out, "old");

    assertThat(desk.run("plan", file, "--out", out.toString())).isEqualTo(3);
    assertThat(Files.readString(out)).isEqualTo(lines);
    assertThat(desk.out()).isEmpty();
    assertThat(names()).containsExactly("plans.jsonl", "two.jsonl");
  }

  @Test
  void leavesTheOldFileWhenItStopsHalfway() throws IOException {
    Path out = folder.resolve("plans.jsonl");
    Files.writeString(out, "old");
    desk.cancelAt = "c";

    assertThat(desk.run("plan", desk.athletes("four.jsonl", "a", "b", "c", "d"), "--out", "" + out))
        .isEqualTo(130);
    assertThat(desk.err()).matches("plans.jsonl was not written: stopped after \\d athletes?[.]\n");
    assertThat(Files.readString(out)).isEqualTo("old");
    assertThat(names()).containsExactly("four.jsonl", "plans.jsonl");
  }

  @Test
  void leavesWholeLinesWhenItIsStopped() throws IOException {
    desk.cancelAt = "c";

    assertThat(desk.run("plan", desk.athletes("four.jsonl", "a", "b", "c", "d"), "--json"))
        .isEqualTo(130);
    assertThat(desk.out()).matches("([{].*[}]\n)*");
    assertThat(desk.err()).matches("Stopped after \\d athletes?; what is written is whole[.]\n");
  }

  @Test
  void aFaultAtOneAthleteLeavesTheOthersTheirPlans() throws IOException {
    String file = desk.athletes("three.jsonl", "a", "faulty", "c");

    assertThat(desk.run("plan", file, "--json")).isEqualTo(1);
    List<String> lines = desk.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1))
        .startsWith(
            "{\"athleteId\":\"faulty\",\"error\":{\"field\":null,\"line\":null,\"message\":\"Cairn"
                + " stopped at a fault of its own, code ");
    assertThat(lines.get(2)).startsWith("{\"athleteId\":\"c\",");
    assertThat(desk.err()).startsWith("Cairn stopped at a fault of its own, code ").hasLineCount(1);
  }

  @Test
  void aPlanThatTheCheckerWithholdsIsThatAthletesError() throws IOException {
    assertThat(desk.run("plan", desk.athletes("two.jsonl", "broken", "b"), "--json")).isEqualTo(1);
    assertThat(desk.out().lines().toList().getFirst())
        .startsWith(
            "{\"athleteId\":\"broken\",\"error\":{\"field\":null,\"line\":null,\"message\":\"The"
                + " plan for broken breaks its own rules and is withheld");
    assertThat(desk.out().lines()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "5", "64"})
  void theNumberOfThreadsChangesNoByte(String threads) throws IOException {
    String[] ids = IntStream.range(0, 300).mapToObj(i -> "a" + i).toArray(String[]::new);
    String file = desk.athletes("many.jsonl", ids);
    desk.run("plan", file, "--json");
    String lines = desk.out();

    assertThat(desk.run("plan", file, "--json", "--threads", threads)).isZero();
    assertThat(desk.out()).isEqualTo(lines).hasLineCount(300);
    assertThat(desk.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "257"})
  void threadsAreSome(String threads) throws IOException {
    assertThat(desk.run("plan", desk.athletes("a.json", "a"), "--threads", threads)).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            "--threads is "
                + threads
                + ", but can be from 1 to 256. Maybe see ./cairn plan --help.\n");
  }

  @Test
  void readsLinesFromStandardInput() throws IOException {
    desk.piped = Desk.athlete("a") + "\r\n\n" + "{oops\n" + Desk.athlete("b");

    assertThat(desk.run("plan", "-", "--json")).isEqualTo(1);
    assertThat(desk.out().lines()).hasSize(3);
    assertThat(desk.err()).startsWith("standard input, line 3, column 2: not valid JSON: ");
  }

  @Test
  void saysWhyAFileWasNotWritten() throws IOException {
    String file = desk.athletes("alex.json", "alex");

    assertThat(desk.run("plan", file, "--out", folder.resolve("no/plan.json").toString()))
        .isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            "no/plan.json was not written: its folder does not exist. Maybe make the folder"
                + " first.\n");
    assertThat(desk.run("plan", file, "--out", "/dev/null")).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo(
            "/dev/null was not written: it is not a file. Maybe name a file inside a folder.\n");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void stopsQuietlyWhenNobodyReads() throws IOException {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            },
            true,
            StandardCharsets.UTF_8);

    assertThat(desk.run(closed, "plan", desk.athletes("two.jsonl", "alex", "faulty"))).isZero();
    assertThat(desk.err()).isEmpty();
    assertThat(desk.run(closed, "plan", desk.athletes("two.jsonl", "alex", "faulty"), "--json"))
        .isZero();
    assertThat(desk.err()).isEmpty();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }
}
