package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.pack.PackRefused;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackHashesTest {
  @TempDir Path shelf;

  @Test
  void replacesTheListAndNothingElse() throws IOException, PackRefused {
    TestPack pack = TestPack.in(shelf);
    String before = pack.read("pack.json");
    assertThat(before.replaceAll("(?s)\"files\": \\{.*?}", "\"files\": {}"))
        .isEqualTo(TestPack.MANIFEST);
    pack.change("modifiers/heat.json", "Heat costs.", "Heat costs much.").delete("cases/all.json");
    assertThat(PackHashes.write(pack.folder()))
        .containsOnlyKeys("modifiers/heat.json", "redlines/fever.json");
    assertThat(TestPack.status(shelf, "small").enabled()).isTrue();
    pack.change("modifiers/heat.json", "Heat costs much.", "Heat costs.");
    PackHashes.write(pack.write("cases/all.json", TestPack.CASES).folder());
    assertThat(pack.read("pack.json")).isEqualTo(before);
  }

  @Test
  void knowsTheHashOfAKnownText() throws IOException, PackRefused {
    TestPack pack = TestPack.in(shelf).write("README.md", "abc");
    assertThat(PackHashes.write(pack.folder()))
        .containsEntry(
            "README.md", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void asksForAListToReplace() {
    TestPack pack = TestPack.in(shelf).write("pack.json", "{ \"schema\": 1 }");
    assertThatThrownBy(() -> PackHashes.write(pack.folder()))
        .isInstanceOf(PackRefused.class)
        .hasMessage(
            "The pack small is left out: pack.json: it has no list \"files\".\n"
                + "Maybe add \"files\": {} and try again.");
  }
}
