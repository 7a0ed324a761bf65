package dev.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackageSentenceTest {
  private static final Path PLANTED =
      Path.of("src/test/java/dev/cairn/architecture/planted/packages");

  @Test
  void everyPackageSaysInOneSentenceWhatItIs() throws IOException {
    assertThat(PackageSentence.faults(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void seesWhatIsMissing() throws IOException {
    assertThat(PackageSentence.faults(PLANTED))
        .containsExactly(
            "silent: no package-info.java",
            "talkative: not one sentence",
            "unmarked: not @NullMarked");
  }
}
