package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.Receipt;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.verify.Fault;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.folder.WorkspaceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were cut, emptied or exchanged, history that was rewritten, a clock that was set back.
 */
class DamagedTest {
  @TempDir Path folder;

  @Test
  void aFileThatWasCutIsNeverTakenForWhole() throws IOException {
    Path database = folder.resolve("cairn.db");
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      for (int i = 1; i < 20; i++) {
        workspace.add("plan.made", SampleWorkspace.payload(new Random(i), 9000), i);
      }
    }
    byte[] whole = Files.readAllBytes(database);
    Random chance = new Random(6);
    for (int i = 0; i < 60; i++) {
      int length =
          i < 4 ? new int[] {0, 99, 4096, whole.length - 1}[i] : chance.nextInt(whole.length);
      Files.write(database, Arrays.copyOf(whole, length));
      try (OpenWorkspace cut = opening().forWriting()) {
        assertThat(cut.readOnlyBecause()).as("cut at " + length).isPresent();
        assertThat(cut.verify(List.of(), Progress.QUIET)).isInstanceOf(Outcome.Broken.class);
      } catch (Unavailable said) {
        assertThat(said.sentence()).startsWith(database.toString()).contains("Maybe");
      }
      Files.deleteIfExists(folder.resolve("cairn.db-wal"));
      Files.deleteIfExists(folder.resolve("cairn.db-shm"));
    }
    Files.write(database, whole);
    try (OpenWorkspace good = opening().forWriting()) {
      assertThat(good.readOnlyBecause()).isEmpty();
      assertThat(good.entries().size()).isEqualTo(20);
    }
  }

  @Test
  void anEmptiedOrMissingDatabaseIsNotANewOne() throws IOException {
    SampleWorkspace.in(folder).close();
    Path database = folder.resolve("cairn.db");
    String sentence =
        database
            + " is empty or missing, but other files of the workspace are there, so nothing"
            + " was touched. Maybe restore a backup, or name another folder with --workspace.";
    Files.write(database, new byte[0]);
    assertThatThrownBy(() -> opening().forWriting()).hasMessage(sentence);
    Files.delete(database);
    assertThatThrownBy(() -> opening().forWriting()).hasMessage(sentence);
    assertThatThrownBy(() -> opening().forReading()).hasMessage(sentence);
    assertThat(database).doesNotExist();
  }

  @Test
  void aLedgerWhoseEndIsDamagedIsOnlyRead() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      workspace.add("plan.made", "{}", 1, 2);
      workspace.open.database().change("UPDATE ledger_entry SET entry = hash WHERE sequence = 3");
      workspace.reopen();
      assertThat(workspace.open.readOnlyBecause())
          .hasValueSatisfying(sentence ->
              assertThat(sentence)
                  .startsWith("The workspace " + folder + " is damaged, so it can only be read:")
                  .endsWith("Maybe restore a backup."));
      assertThat(workspace.open.entries().size()).isEqualTo(3);
      assertThatThrownBy(() -> workspace.add("plan.made", "{}", 1)).isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void theEndIsLookedAtInEveryWayItCanBeWrong() {
    for (String change :
        List.of(
            "UPDATE ledger_head SET size = 2",
            "UPDATE ledger_head SET last = hash FROM ledger_entry WHERE sequence = 2",
            "DELETE FROM ledger_payload WHERE sequence = 3; DELETE FROM ledger_entry WHERE sequence"
                + " = 3",
            "UPDATE ledger_payload SET salt = hash FROM ledger_entry e WHERE e.sequence = 2",
            "UPDATE ledger_checkpoint SET size = 9, text = CAST(replace(CAST(text AS TEXT),"
                + " char(10) || '3' || char(10), char(10) || '9' || char(10)) AS BLOB)")) {
      Path place = folder.resolve("w" + change.hashCode());
      try (SampleWorkspace workspace = SampleWorkspace.in(place)) {
        workspace.add("plan.made", "{}", 1, 2);
        workspace.checkpoint();
        for (String one : change.split("; ")) {
          workspace.open.database().say(one);
        }
        workspace.reopen();
        assertThat(workspace.open.readOnlyBecause()).as(change).isPresent();
      }
    }
  }

  @Test
  void aHistoryThatWasWrittenAnewIsCaughtByAnOldCheckpoint() throws IOException {
    Checkpoint kept;
    try (SampleWorkspace workspace = SampleWorkspace.in(folder.resolve("true"))) {
      workspace.add("plan.approved", "{\"by\":\"Anna\"}", 1);
      workspace.add("plan.approved", "{}", 2);
      kept = workspace.checkpoint();
      assertThat(workspace.open.verify(List.of(Kept.of(kept)), Progress.QUIET))
          .isInstanceOf(Outcome.Intact.class);
    }
    Path forged = folder.resolve("forged");
    Files.createDirectory(forged);
    Files.copy(folder.resolve("true/signing-key.txt"), folder.resolve("key"));
    try (SampleWorkspace workspace = SampleWorkspace.withKey(forged, folder.resolve("key"))) {
      workspace.add("plan.approved", "{\"by\":\"Ben\"}", 1);
      workspace.add("plan.approved", "{}", 2);
      workspace.checkpoint();
      workspace.add("plan.approved", "{}", 3);
      assertThat(workspace.open.verify(List.of(), Progress.QUIET))
          .as("the forgery is perfect in itself")
          .isInstanceOf(Outcome.Intact.class);
      Outcome outcome = workspace.open.verify(List.of(Kept.of(kept)), Progress.QUIET);
      assertThat(((Outcome.Broken) outcome).problem().fault()).isEqualTo(Fault.ROOT);
      assertThat(((Outcome.Broken) outcome).problem().sentence())
          .startsWith("History was rewritten: one of the entries 1 to 3 is not the one");
    }
  }

  @Test
  void aCheckpointOfAnotherLedgerSaysSo() {
    Checkpoint other;
    try (SampleWorkspace workspace =
        SampleWorkspace.of(folder.resolve("other"), SampleWorkspace.id(99))) {
      other = workspace.checkpoint();
    }
    try (SampleWorkspace workspace = SampleWorkspace.in(folder.resolve("this"))) {
      Outcome outcome = workspace.open.verify(List.of(Kept.of(other)), Progress.QUIET);
      assertThat(((Outcome.Broken) outcome).problem().fault()).isEqualTo(Fault.OTHER_LEDGER);
    }
  }

  @Test
  void aClockThatWasSetBackLosesNothing() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      workspace.add("plan.made", "{}", 1);
      workspace.now = workspace.now.minus(Duration.ofDays(400));
      Receipt receipt = workspace.add("plan.made", "{}", 1);
      assertThat(receipt.clockWentBack()).isTrue();
      workspace.reopen();
      assertThat(workspace.open.readOnlyBecause()).isEmpty();
      assertThat(workspace.open.verify(List.of(), Progress.QUIET))
          .isInstanceOfSatisfying(
              Outcome.Intact.class, intact -> assertThat(intact.timeWentBack()).isEqualTo(3));
    }
  }

  private Opening opening() {
    return new Opening(new WorkspaceFolder(folder), Instant::now, w -> {});
  }
}
