package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.copy.Restore;
import dev.cairn.store.copy.Restore.Restored;
import dev.cairn.store.folder.WorkspaceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore. */
class CopiesTest {
  @TempDir Path folder;
  private SampleWorkspace workspace;
  private Path backup;

  @BeforeEach
  void open() {
    backup = folder.resolve("backup.db");
    workspace = SampleWorkspace.in(folder.resolve("workspace"));
    for (int i = 1; i < 6; i++) {
      workspace.add("plan.made", SampleWorkspace.payload(new Random(i), 9000), i);
    }
    workspace.checkpoint();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aBackupIsWholeVerifiedAndOneFile() throws IOException {
    Outcome outcome = workspace.open.backup(backup, Progress.QUIET);

    assertThat(outcome).isEqualTo(workspace.open.verify(List.of(), Progress.QUIET));
    assertThat(names(folder)).containsExactly("backup.db", "workspace");
    String secret = Files.readString(workspace.folder.key()).strip();
    assertThat(Files.readString(backup, StandardCharsets.ISO_8859_1))
        .doesNotContain(secret.substring(secret.lastIndexOf(' ') + 1));
  }

  @Test
  void aBackupNeverOverwrites() throws IOException {
    Files.writeString(backup, "mine");
    assertThatThrownBy(() -> workspace.open.backup(backup, Progress.QUIET))
        .hasMessage(
            backup + " is there already and was left alone. Maybe give the backup another name.");
    assertThat(backup).hasContent("mine");
  }

  @Test
  void ofADamagedWorkspaceThereIsNoBackup() throws IOException {
    workspace
        .open
        .database()
        .change("UPDATE ledger_payload SET size = size + 1 WHERE sequence = 4");
    assertThat(workspace.open.backup(backup, Progress.QUIET))
        .isInstanceOfSatisfying(
            Outcome.Broken.class, broken -> assertThat(broken.problem().sequence()).isEqualTo(4));
    assertThat(names(folder)).containsExactly("workspace");
  }

  @Test
  void restoringSetsAsideWhatWasThere() throws IOException {
    workspace.open.backup(backup, Progress.QUIET);
    workspace.add("plan.made", "{\"later\":1}", 9);
    workspace.close();

    Restored restored = restore(workspace.folder);
    assertThat(restored.backup()).isInstanceOf(Outcome.Intact.class);
    workspace.open = workspace.opening().forWriting();
    assertThat(workspace.open.readOnlyBecause()).isEmpty();
    assertThat(workspace.open.entries().size()).isEqualTo(6);
    workspace.add("plan.made", "{\"after\":1}", 9);
    assertThat(workspace.open.verify(List.of(), Progress.QUIET)).isInstanceOf(Outcome.Intact.class);

    Path aside = restored.aside().orElseThrow();
    assertThat(aside.getFileName().toString()).matches("before-restore-20261121T1614[0-9]{2}Z");
    try (OpenWorkspace before =
        new Opening(new WorkspaceFolder(aside), () -> workspace.now, w -> {}).forReading()) {
      assertThat(before.entries().size()).isEqualTo(7);
    }
  }

  @Test
  void restoringToAnEmptyPlaceMakesAWorkspace() {
    workspace.open.backup(backup, Progress.QUIET);
    WorkspaceFolder other = new WorkspaceFolder(folder.resolve("other"));
    Restored restored = restore(other);
    assertThat(restored.aside()).isEmpty();
    try (OpenWorkspace open = new Opening(other, () -> workspace.now, w -> {}).forWriting()) {
      assertThat(open.entries().size()).isEqualTo(6);
      assertThat(open.keys().signer()).isEmpty();
    }
  }

  @Test
  void aBackupWithAFlippedBitIsNotRestored() throws IOException {
    workspace.open.backup(backup, Progress.QUIET);
    workspace.close();
    byte[] before = Files.readAllBytes(workspace.folder.database());
    byte[] good = Files.readAllBytes(backup);
    Random chance = new Random(4);
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      byte[] bad = good.clone();
      int at = chance.nextInt(bad.length);
      while (bad[at] == 0) {
        at = chance.nextInt(bad.length);
      }
      bad[at] ^= (byte) (1 << chance.nextInt(8));
      Files.write(backup, bad);
      try {
        Restored restored = restore(new WorkspaceFolder(folder.resolve("other" + i)));
        refused += restored.backup() instanceof Outcome.Intact ? 0 : 1;
      } catch (Unavailable unavailable) {
        refused++;
        assertThat(unavailable.sentence()).doesNotContain(".part");
      }
    }
    assertThat(refused).isGreaterThan(20);

    Files.write(backup, Arrays.copyOf(good, good.length / 2));
    assertThatThrownBy(() -> restore(workspace.folder)).hasMessageContaining(backup.toString());
    assertThat(folder.resolve("other1/cairn.db.part")).doesNotExist();
    assertThat(Files.readAllBytes(workspace.folder.database())).isEqualTo(before);
    assertThat(names(workspace.folder.folder()))
        .containsExactly("cairn.db", "cairn.lock", "signing-key.txt");
  }

  @Test
  void aWorkspaceInUseIsNotReplaced() {
    workspace.open.backup(backup, Progress.QUIET);
    assertThatThrownBy(() -> restore(workspace.folder))
        .hasMessage(
            "The workspace "
                + workspace.folder.folder()
                + " is in use by another Cairn, so nothing"
                + " was restored. Maybe close that one and try again.");
    workspace.close();
    try (OpenWorkspace reader = workspace.opening().forReading()) {
      assertThat(reader.entries().size()).isEqualTo(6);
      assertThatThrownBy(() -> restore(workspace.folder)).hasMessageContaining("Maybe close what");
      assertThat(reader.entries().size()).isEqualTo(6);
    }
  }

  @Test
  void aDamagedWorkspaceIsSetAsideWithItsJournal() throws IOException {
    workspace.open.backup(backup, Progress.QUIET);
    workspace.close();
    byte[] rubbish = new byte[9000];
    Files.write(workspace.folder.database(), rubbish);
    Files.write(workspace.folder.journal(), rubbish);

    Path aside = restore(workspace.folder).aside().orElseThrow();
    assertThat(Files.readAllBytes(aside.resolve("cairn.db"))).isEqualTo(rubbish);
    assertThat(Files.readAllBytes(aside.resolve("cairn.db-wal"))).isEqualTo(rubbish);
    workspace.open = workspace.opening().forWriting();
    assertThat(workspace.open.entries().size()).isEqualTo(6);
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    assertThatThrownBy(() -> restore(workspace.folder))
        .hasMessage("There is no backup " + backup + ".");
    Files.writeString(backup, "Dear diary");
    workspace.close();
    assertThatThrownBy(() -> restore(workspace.folder))
        .hasMessageStartingWith(backup + " is no workspace of Cairn");
  }

  @Test
  void theKeyOfAnotherLedgerIsSetAsideToo() throws IOException {
    workspace.open.backup(backup, Progress.QUIET);
    WorkspaceFolder other = new WorkspaceFolder(folder.resolve("other"));
    new SqliteWorkspaces(Optional.empty(), () -> workspace.now, new SecureRandom(), w -> {})
        .forWriting(other.folder())
        .close();
    Path aside = restore(other).aside().orElseThrow();
    assertThat(names(aside)).containsExactly("cairn.db", "signing-key.txt");
    assertThat(other.key()).doesNotExist();
  }

  private Restored restore(WorkspaceFolder into) {
    return new Restore(into, () -> workspace.now).from(backup, Progress.QUIET);
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
