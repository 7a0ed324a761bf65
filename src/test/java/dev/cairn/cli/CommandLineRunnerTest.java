package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineRunnerTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "pln | There is no command \"pln\". Maybe plan.",
        "PLAN | There is no command \"PLAN\". Maybe plan.",
        "xyzzy | There is no command \"xyzzy\". Maybe see ./cairn --help.",
        "plan | plan needs FILE, or --all for everybody in the workspace. Maybe see ./cairn plan"
            + " --help.",
        "plan a.json --jsn | There is no option \"--jsn\". Maybe --json.",
        "plan a.json --out | --out needs FILE. Maybe see ./cairn plan --help.",
        "--workspace | --workspace needs DIR. Maybe see ./cairn --help.",
        "why | why needs PLAN.json and PLACE. Maybe see ./cairn why --help.",
        "why a.json | why needs PLACE. Maybe see ./cairn why --help.",
        "why a.json plan x | \"x\" is more than why takes. Maybe see ./cairn why --help.",
        "packs | packs needs one of check, list, hash. Maybe see ./cairn packs --help.",
        "packs chekc | There is no command \"chekc\". Maybe check.",
      })
  void saysInOneSentenceWhatItDoesNotUnderstand(String line, String sentence) {
    assertThat(desk.run(line.strip().split(" ", -1))).isEqualTo(2);
    assertThat(desk.err()).isEqualTo(sentence + "\n");
    assertThat(desk.out()).isEmpty();
  }

  @Test
  void aFileWithoutACommandIsProbablyToBePlanned() throws IOException {
    String file = desk.athletes("alex.json", "alex");

    assertThat(desk.run(file)).isEqualTo(2);
    assertThat(desk.err()).endsWith("Maybe ./cairn plan alex.json\n");
  }

  @Test
  void anAtSignIsJustAName() {
    assertThat(desk.run("plan", "@list")).isEqualTo(1);
    assertThat(desk.err()).isEqualTo("There is no file @list.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--help, plan",
    "plan --help, FILE...",
    "why --help, PLACE",
    "packs --help, check",
    "packs check --help, hashes",
    "packs list --help, version",
    "packs hash -h, DIR"
  })
  void explainsEveryCommandOnAPage(String line, String word) {
    assertThat(desk.run(line.split(" ", -1))).isZero();
    assertThat(desk.out()).contains("Usage: ./cairn", word, "--workspace", "--json", "--version");
    assertThat(desk.out().lines().count()).isLessThan(45);
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void tellsItsVersionsBeforeAndAfterACommand() {
    desk.packs.add(Desk.HEAT);
    assertThat(desk.run("--version")).isZero();
    assertThat(desk.out())
        .matches("Cairn .+\nengine .+\npack running 1.0.0\npack heat 0.1.0, left out\n");

    String before = desk.out();
    assertThat(desk.run("plan", "--version")).isZero();
    assertThat(desk.out()).isEqualTo(before);
  }

  @Test
  void helpBeforeACommandIsAboutTheCommand() {
    desk.run("why", "--help");
    String after = desk.out();

    assertThat(desk.run("--help", "why")).isZero();
    assertThat(desk.out()).isEqualTo(after);
  }

  @Test
  void aWorkspaceIsAFolder() throws IOException {
    String file = desk.athletes("alex.json", "alex");

    assertThat(desk.run("plan", file, "--workspace", file)).isEqualTo(2);
    assertThat(desk.err()).isEqualTo("The workspace alex.json is not a folder.\n");
  }

  @Test
  void aFaultOfOurOwnHasACodeAndDetailsOnlyOnRequest() throws IOException {
    String file = desk.athletes("faulty.json", "faulty");

    assertThat(desk.run("plan", file)).isEqualTo(1);
    assertThat(desk.err())
        .matches("Cairn stopped at a fault of its own, code [0-9A-Z]{7}[.] Maybe report it .*\n");
    String first = desk.err();
    assertThat(desk.run("--debug", "plan", file)).isEqualTo(1);
    assertThat(desk.err()).startsWith(first).contains("IllegalStateException: secret detail");
  }

  @Test
  void aPackLeftOutIsALineBesideEveryAnswerAndStopsNothing() throws IOException {
    desk.packs.add(Desk.HEAT);

    assertThat(desk.run("plan", desk.athletes("alex.json", "alex"))).isZero();
    assertThat(desk.err())
        .isEqualTo(
            "The pack heat is left out: modifiers/heat.json, line 6, column 21: there is no fact"
                + " heet. Maybe heat was meant.\n");
    assertThat(desk.out()).startsWith("Alex, 32");
  }

  @Test
  void withoutACommandItShowsTheSamplesInShort() throws IOException {
    desk.athletes("sample-athletes/zoe/athlete.json", "refused");
    desk.athletes("sample-athletes/alex/athlete.json", "alex");

    assertThat(desk.run()).isZero();
    assertThat(desk.out())
        .isEqualTo(
            """
            The plans of the sample athletes in short

            Alex, 32 · half marathon on 3 January 2027 · 5 weeks
              Base 2 weeks (40 %) · first tempo week 3 · peak 50 km week 4 · long run at most 15.5 km

            Alex, 32 · half marathon · no plan
              Too few weeks.

            To review

            There are no plans to review. Maybe make some with "plan --all".

            Go on with
              ./cairn plan FILE...                the whole calendar of athlete files
              ./cairn plan FILE --out PLAN.json   plan and reasons as a file
              ./cairn why PLAN.json week/9/total  what lies under a number of it
              ./cairn --help                      everything else
            """);
    assertThat(desk.err())
        .isEqualTo("There is no display.\nPictures of the window lie in pictures.\n");
  }

  @Test
  void withoutSamplesItSaysSo() {
    assertThat(desk.run()).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo("There is no folder sample-athletes, so there are no samples to show.\n");
  }
}
