package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.verify.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at random moments: nothing it called done may be lost. */
class KilledTest {
  private static final long SEED = 20261121;

  @TempDir Path folder;

  private record Acknowledged(int number, long sequence, String hash) {
    static Acknowledged of(String line) {
      String[] words = line.split(" ");
      return new Acknowledged(Integer.parseInt(words[0]), Long.parseLong(words[1]), words[2]);
    }
  }

  @Test
  void nothingAcknowledgedIsLost() throws Exception {
    assertThat(lost(25, "in-time")).isEmpty();
  }

  @Test
  @Tag("soak")
  void nothingAcknowledgedIsLostInFiveHundredRounds() throws Exception {
    assertThat(lost(500, "in-time")).isEmpty();
  }

  /** The test of the test: a store that says "done" before it is must be found out. */
  @Test
  void aStoreThatAcknowledgesTooEarlyIsCaught() throws Exception {
    assertThat(lost(25, Scribe.TOO_EARLY)).isNotEmpty();
  }

  /** Rounds until the first loss, in words; nothing if there was none. */
  private Optional<String> lost(int rounds, String way) throws Exception {
    Random chance = new Random(SEED);
    List<Acknowledged> acknowledged = new ArrayList<>();
    Child next = Child.start(Scribe.class, folder, SEED, way);
    try {
      for (int round = 1; round <= rounds; round++) {
        Child scribe = next;
        next = Child.start(Scribe.class, folder, SEED, way);
        acknowledged.addAll(write(scribe, acknowledged.size() + 1, chance));
        Optional<String> loss = loss(acknowledged);
        if (loss.isPresent()) {
          return Optional.of("round " + round + ": " + loss.get());
        }
      }
    } finally {
      next.close();
    }
    assertThat(acknowledged).hasSizeGreaterThan(rounds);
    return Optional.empty();
  }

  /** Lets a process write from this step on, kills it, and reads on to what it had said by then. */
  private static List<Acknowledged> write(Child scribe, int from, Random chance)
      throws IOException, InterruptedException {
    List<Acknowledged> said = new ArrayList<>();
    int enough = 1 + chance.nextInt(12);
    try (scribe) {
      scribe.tell(Integer.toString(from));
      for (String line = scribe.line(); line != null; line = scribe.line()) {
        said.add(Acknowledged.of(line));
        if (said.size() == enough) {
          wait(chance.nextBoolean() ? 0 : chance.nextInt(3_000_000));
          scribe.kill();
        }
      }
      scribe.ended();
    }
    assertThat(said)
        .as("the scribe ended before it was killed")
        .hasSizeGreaterThanOrEqualTo(enough);
    return said;
  }

  private static void wait(int nanos) {
    long until = System.nanoTime() + nanos;
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
  }

  private Optional<String> loss(List<Acknowledged> acknowledged) {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      assertThat(workspace.open.readOnlyBecause()).isEmpty();
      Outcome outcome = workspace.open.verify(List.of(), Progress.QUIET);
      if (!(outcome instanceof Outcome.Intact)) {
        return Optional.of(outcome.toString());
      }
      for (Acknowledged one : acknowledged) {
        Optional<StoredEntry> entry = workspace.open.entries().at(one.sequence());
        if (!one.hash().equals(entry.map(KilledTest::hash).orElse(null))) {
          return Optional.of("step " + one.number() + " was acknowledged and is lost");
        }
        for (Table table : KeptRows.TABLES) {
          if (workspace.open.tables().first(table, "sequence", one.sequence()).isEmpty()) {
            return Optional.of("step " + one.number() + " has no row in " + table.word());
          }
        }
      }
      return Optional.empty();
    }
  }

  private static @Nullable String hash(StoredEntry entry) {
    return HexFormat.of().formatHex(entry.hash());
  }
}
