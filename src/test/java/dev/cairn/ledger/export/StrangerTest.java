package dev.cairn.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ledger.SampleLedger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, no library, as a process of its own. */
class StrangerTest {
  @TempDir Path temp;

  @Test
  void saysOneSentenceAndExitsByIt() throws Exception {
    Path folder = temp.resolve("export");
    Both.write(SampleLedger.small(), folder);
    Stranger.Answer good = Stranger.askAsProcess(folder.toString());
    assertThat(good.sentence())
        .startsWith(
            "Ledger 000102030405060708090a0b0c0d0e0f is intact: 5 entries, 1 of them erased, 2"
                + " checkpoints agree, root ");
    assertThat(good.exit()).isZero();

    Path lines = folder.resolve("entries.jsonl");
    Files.writeString(lines, Files.readString(lines).replace("plan.approved", "plan.rejected"));
    Stranger.Answer bad = Stranger.askAsProcess(folder.toString());
    assertThat(bad.sentence()).isEqualTo("entry 4: its bytes do not have the hash beside them.");
    assertThat(bad.exit()).isEqualTo(1);
    assertThat(Stranger.askAsProcess().exit()).isEqualTo(2);
  }

  @Test
  void sharesNoCodeWithCairn() throws Exception {
    assertThat(Files.readString(Stranger.SOURCE)).doesNotContain("dev.cairn", "tools.jackson");
  }
}
