package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.pack.shelf.CheckedPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedChecksTest {
  @TempDir Path folder;

  @Test
  void remembersForTheSameBuildOnly() throws IOException {
    Path jar = Files.writeString(folder.resolve("cairn.jar"), "one");
    CheckedPacks checks = RememberedChecks.of(jar);
    checks.remember("aa");
    checks.remember("bb");

    assertThat(RememberedChecks.of(jar).known("aa")).isTrue();
    assertThat(RememberedChecks.of(jar).known("bb")).isTrue();
    assertThat(RememberedChecks.of(jar).known("cc")).isFalse();

    Files.writeString(jar, "another build");
    assertThat(RememberedChecks.of(jar).known("aa")).isFalse();
  }

  @Test
  void classesInAFolderRememberNothing() {
    CheckedPacks checks = RememberedChecks.of(folder);
    checks.remember("aa");

    assertThat(checks.known("aa")).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatCannotBeWrittenCostsOnlyTime() throws IOException {
    Path jar = Files.writeString(folder.resolve("cairn.jar"), "one");
    Files.createDirectory(folder.resolve("checked-packs.txt"));
    CheckedPacks checks = RememberedChecks.of(jar);
    checks.remember("aa");

    assertThat(checks.known("aa")).isTrue();
    assertThat(RememberedChecks.of(jar).known("aa")).isFalse();
  }
}
