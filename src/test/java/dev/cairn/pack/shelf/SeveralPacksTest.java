package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralPacksTest {
  @TempDir Path shelf;

  @Test
  void theLaterOfTwoWithTheSameNameIsLeftOut() {
    TestPack.in(shelf, "b-pack");
    TestPack.in(shelf, "a-pack");
    assertThat(sentence("a-pack")).isEqualTo("in force");
    assertThat(sentence("b-pack"))
        .isEqualTo(
            "The pack b-pack is left out: modifiers/heat.json, line 3, column 3: "
                + "the modifier heat is already in the pack a-pack.\n"
                + "Maybe it needs another name, or one of the two packs can go.");
  }

  @Test
  void aRequiredPackComesFirstWhateverItsName() {
    TestPack.in(shelf, "z-base");
    other("a-more").change("pack.json", "\"requires\": []", "\"requires\": [\"z-base\"]");
    assertThat(sentence("z-base")).isEqualTo("in force");
    assertThat(sentence("a-more")).isEqualTo("in force");
  }

  @Test
  void casesMayUseWhatTheRequiredPackHolds() {
    TestPack.in(shelf, "z-base");
    TestPack more = other("a-more");
    more.change("pack.json", "\"requires\": []", "\"requires\": [\"z-base\"]");
    more.write("cases/all.json", TestPack.CASES).hashed();
    assertThat(sentence("a-more")).isEqualTo("in force");
  }

  @Test
  void aPackWhoseRequiredPackIsLeftOutIsLeftOutToo() {
    TestPack.in(shelf, "base").change("modifiers/heat.json", "0.9", "0.7");
    other("more").change("pack.json", "\"requires\": []", "\"requires\": [\"base\"]");
    assertThat(sentence("more"))
        .isEqualTo(
            "The pack more is left out: pack.json, line 7, column 16: "
                + "it requires the pack base, which is itself left out.\n"
                + "Maybe base only has to be put right.");
  }

  @Test
  void packsThatRequireEachOtherWaitForEver() {
    other("one").change("pack.json", "\"requires\": []", "\"requires\": [\"two\"]");
    other("two").change("pack.json", "\"requires\": []", "\"requires\": [\"one\"]");
    assertThat(sentence("two"))
        .isEqualTo(
            "The pack two is left out: pack.json, line 7, column 16: "
                + "it requires the pack one, which in turn waits for another.\n"
                + "Maybe the packs require each other in a circle.");
  }

  @Test
  void schemasHiddenFoldersAndFilesBesidePacksAreNoPacks() throws IOException {
    TestPack.in(shelf);
    Files.createDirectory(shelf.resolve("schemas"));
    Files.createDirectory(shelf.resolve(".git"));
    Files.writeString(shelf.resolve("README.md"), "Packs");
    Files.writeString(shelf.resolve("small/.DS_Store"), "hidden");
    assertThat(TestPack.open(shelf).packs()).extracting(PackStatus::id).containsExactly("small");
    assertThat(sentence("small")).isEqualTo("in force");
  }

  /** A pack with names of its own. */
  private TestPack other(String id) {
    return TestPack.in(shelf, id)
        .delete("cases/all.json")
        .delete("redlines/fever.json")
        .change("modifiers/heat.json", "\"heat\"", "\"" + id + "-heat\"")
        .hashed();
  }

  private String sentence(String id) {
    return TestPack.sentence(TestPack.status(shelf, id));
  }
}
