package dev.cairn.intake.lifting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.lifting.LogReading.LogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every export of the resources is read as the page beside it says. {@code -Dcairn.golden=write}
 * writes the pages anew; read the diff before keeping it.
 */
class GoldenLogTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/cairn/intake/lifting");
  private static final boolean WRITE = "write".equals(System.getProperty("cairn.golden"));

  static List<Path> exports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("exports")
  void readsAsThePageBesideIt(Path export) throws IOException {
    LogReading reading = new LogFiles(KnownExercises.ALL, null).read(export);
    Path golden = Path.of(export.toString().replace(".csv", ".txt"));
    String page = LogPage.of(reading);
    if (WRITE) {
      Files.writeString(golden, page);
    }
    assertThat(page).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("exports")
  void whatIsKeptReadsAsTheSameLog(Path export) throws IOException {
    LogFile file = (LogFile) new LogFiles(KnownExercises.ALL, null).read(export);
    LogFile again =
        (LogFile)
            LifterReader.read(
                file.canonicalInput().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(again.log()).isEqualTo(file.log());
    assertThat(again.facts()).isEqualTo(file.facts());
    assertThat(again.canonicalInput()).isEqualTo(file.canonicalInput());
  }
}
