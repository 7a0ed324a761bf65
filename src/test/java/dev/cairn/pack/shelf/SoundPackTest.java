package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.pack.shelf.PackStatus.Counts;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundPackTest {
  @TempDir Path shelf;

  @Test
  void comesIntoForce() {
    TestPack.in(shelf);
    PackStatus status = TestPack.status(shelf, "small");
    assertThat(TestPack.sentence(status)).isEqualTo("in force");
    assertThat(status.enabled()).isTrue();
    assertThat(status.stage()).isEqualTo(Stage.ENABLE);
    assertThat(status.version()).isEqualTo("1.2.0");
    assertThat(status.sha256()).matches("[0-9a-f]{64}");
    assertThat(status.counts()).isEqualTo(new Counts(0, 0, 1, 1, 3, 0, 0, 0, 0, 0));
  }

  @Test
  void anEmptyShelfHoldsNoPack() throws IOException {
    assertThat(PackShelf.open(shelf, TestPack.NO_PLANS).packs()).isEmpty();
  }
}
