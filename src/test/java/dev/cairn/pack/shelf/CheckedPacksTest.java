package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedPacksTest {
  @TempDir Path shelf;

  private final Remembered remembered = new Remembered();

  @Test
  void remembersOnlyWhatCameIntoForce() throws IOException {
    TestPack pack = TestPack.in(shelf).change("cases/all.json", "50", "49").hashed();
    assertThat(open().enabled()).isFalse();
    assertThat(remembered.known).isEmpty();
    pack.change("cases/all.json", "49", "50").hashed();
    PackStatus status = open();
    assertThat(status.enabled()).isTrue();
    assertThat(remembered.known).contains(status.sha256());
  }

  @Test
  void aKnownPackRunsNoCases() throws IOException {
    TestPack.in(shelf).change("cases/all.json", "\"age\": 50", "\"age\": 49").hashed();
    remembered.known.add(String.valueOf(open().sha256()));
    assertThat(open().enabled()).isTrue();
  }

  @Test
  void anyChangeIsSeenAtOnce() throws IOException {
    TestPack pack = TestPack.in(shelf);
    assertThat(open().enabled()).isTrue();
    pack.change("modifiers/heat.json", "Heat costs.", "Heat costs much.");
    assertThat(open().stage()).isEqualTo(Stage.CHECK);
    pack.hashed().change("modifiers/heat.json", "\"status\"", "\"state\"").hashed();
    assertThat(open().stage()).isEqualTo(Stage.CHECK);
  }

  @Test
  void casesRunAgainWhenARequiredPackChanges() throws IOException {
    TestPack base = TestPack.in(shelf, "base").delete("cases/all.json").hashed();
    TestPack.in(shelf)
        .delete("modifiers/heat.json")
        .delete("redlines/fever.json")
        .change("pack.json", "\"requires\": []", "\"requires\": [\"base\"]")
        .hashed();
    assertThat(open().enabled()).isTrue();
    base.change("modifiers/heat.json", "age >= 50", "age >= 60").hashed();
    assertThat(open().stage()).isEqualTo(Stage.CASES);
  }

  @Test
  void theHashOfAPackDependsOnEveryFileAndItsIdentity() throws IOException {
    TestPack pack = TestPack.in(shelf);
    String before = String.valueOf(open().sha256());
    pack.change("pack.json", "Small", "Tiny");
    assertThat(open().sha256()).isEqualTo(before);
    pack.change("pack.json", "1.2.0", "1.2.1");
    assertThat(open().sha256()).isNotEqualTo(before);
    pack.change("pack.json", "1.2.1", "1.2.0").change("cases/all.json", "hot-and", "hot-or");
    assertThat(open().sha256()).isNull();
    assertThat(pack.hashed()).isNotNull();
    assertThat(open().sha256()).isNotEqualTo(before);
  }

  private PackStatus open() throws IOException {
    return PackShelf.open(shelf, TestPack.NO_PLANS, remembered).packs().getLast();
  }

  private static final class Remembered implements CheckedPacks {
    private final Set<String> known = new TreeSet<>();

    @Override
    public boolean known(String sha256) {
      return known.contains(sha256);
    }

    @Override
    public void remember(String sha256) {
      known.add(sha256);
    }
  }
}
