package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    RealCommand.Answer answer = new RealCommand(Cairn.home(), workspace).run(args);
    assertThat(answer.exit()).as(answer.err()).isZero();
    return answer.out();
  }
}
