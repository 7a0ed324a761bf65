package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing outside a pack's folder is ever read through it. */
@DisabledOnOs(OS.WINDOWS)
class LinksTest {
  @TempDir Path shelf;
  @TempDir Path elsewhere;

  @BeforeEach
  void pack() {
    TestPack.in(shelf);
  }

  @Test
  void refusesAFileThatIsALink() throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.json"), TestPack.CASES);
    Files.createSymbolicLink(shelf.resolve("small/cases/more.json"), secret);
    assertThat(sentence("small"))
        .isEqualTo(
            "The pack small is left out: cases/more.json: it is a link to somewhere else.\n"
                + "Maybe copy the file itself into the pack.");
  }

  @Test
  void refusesAFolderThatIsALink() throws IOException {
    Files.createSymbolicLink(shelf.resolve("small/workouts"), elsewhere);
    assertThat(sentence("small"))
        .startsWith("The pack small is left out: workouts: it is a link to somewhere else.");
  }

  @Test
  void refusesAPackThatIsALink() throws IOException {
    TestPack.in(elsewhere, "far");
    Files.createSymbolicLink(shelf.resolve("far"), elsewhere.resolve("far"));
    assertThat(sentence("far"))
        .isEqualTo(
            "The pack far is left out: the folder is a link to somewhere else.\n"
                + "Maybe copy the pack here.");
    assertThat(sentence("small")).isEqualTo("in force");
  }

  private String sentence(String id) {
    return TestPack.sentence(TestPack.status(shelf, id));
  }
}
