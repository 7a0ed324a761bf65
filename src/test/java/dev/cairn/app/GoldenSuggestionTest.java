package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.cli.CommandLineRunner;
import dev.cairn.cli.Models;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.Ground;
import dev.cairn.writing.HouseWriters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every sample lifter gets the suggestions that lie beside the log, by the rules and models beside
 * the program. After a change that somebody wants, {@code ./cairn test -Dcairn.golden=write} writes
 * them anew; read the diff before keeping.
 */
class GoldenSuggestionTest {
  private static final boolean WRITE = "write".equals(System.getProperty("cairn.golden"));

  @TempDir private Path workspace;

  @ParameterizedTest
  @CsvSource({
    "ruth, bench-press, back-squat",
    "dina, back-squat, bench-press",
    "walter, bench-press, deadlift",
    "alex, back-squat, trap-bar-deadlift"
  })
  void theLifterGetsTheSuggestionsBesideTheLog(String lifter, String first, String second)
      throws IOException {
    Path folder = Cairn.home().resolve("sample-athletes").resolve(lifter);
    String log = folder.resolve("lifter.json").toString();
    compare(
        folder.resolve("suggestion.txt"),
        run("overload", log, first) + "\n" + run("overload", log, second));
    compare(
        folder.resolve("suggestion.json"),
        run("overload", log, first, "--json") + run("overload", log, second, "--json"));
  }

  private static void compare(Path golden, String now) throws IOException {
    if (WRITE) {
      Files.writeString(golden, now);
    }
    assertThat(now).as(golden.toString()).isEqualTo(Files.readString(golden));
  }

  private String run(String... args) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--workspace";
    all[args.length + 1] = workspace.toString();
    try (Rosters rosters = Cairn.rosters()) {
      int exit =
          CommandLineRunner.run(
              all,
              Cairn.home(),
              new MemoryWorkspace(),
              new WindowWorkbench(
                  Map.of(), "Linux", _ -> noWindow(), GoldenSuggestionTest::noWindow),
              new Models(rosters, new ModelMaking()),
              new HouseWriters(),
              new PrintStream(answer, true, StandardCharsets.UTF_8),
              new PrintStream(beside, true, StandardCharsets.UTF_8));
      assertThat(exit).as(beside.toString(StandardCharsets.UTF_8)).isZero();
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  private static Ground noWindow() {
    throw new AssertionError("No window was asked for");
  }
}
