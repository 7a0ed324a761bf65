package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full: a sentence, nothing half saved, and all goes on when there is room again. */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void aFileThatMayNotGrow() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      long pages = workspace.open.database().number("PRAGMA page_count");
      workspace.open.database().number("PRAGMA max_page_count = " + (pages + 40));
      fill(workspace);
      workspace.open.database().number("PRAGMA max_page_count = " + 100_000);
      goesOn(workspace);
    }
  }

  /** A disk of three megabytes of memory; only an administrator of Linux can make one. */
  @Test
  void aDiskThatIsFull() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()),
        "no right to mount a small disk");
    try {
      Path ballast = disk.resolve("ballast");
      Files.write(ballast, new byte[1 << 20]);
      try (SampleWorkspace workspace = SampleWorkspace.in(disk.resolve("workspace"))) {
        fill(workspace);
        Path backup = disk.resolve("backup.db");
        assertThatThrownBy(() -> workspace.open.backup(backup, Progress.QUIET))
            .isInstanceOfSatisfying(
                StoreFailure.class, failure -> assertThat(failure.why()).isEqualTo(Cause.FULL))
            .hasMessageContaining(backup.toString());
        assertThat(backup).doesNotExist();
        assertThat(backup.resolveSibling("backup.db.part")).doesNotExist();
        Files.delete(ballast);
        goesOn(workspace);
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  private static void fill(SampleWorkspace workspace) {
    Random chance = new Random(11);
    long[] done = {workspace.open.entries().size()};
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                workspace.add("plan.made", SampleWorkspace.payload(chance, 20_000), 1, 2, 3);
                done[0] += 3;
              }
            })
        .isInstanceOfSatisfying(
            StoreFailure.class, failure -> assertThat(failure.why()).isEqualTo(Cause.FULL))
        .hasMessage(
            "The disk with "
                + workspace.folder.database()
                + " is full, so nothing was saved."
                + " Maybe make room and try again; what was saved before is safe.");
    assertThat(done[0]).isGreaterThan(7);
    assertThat(workspace.open.entries().size()).isEqualTo(done[0]);
    assertIntact(workspace, done[0]);
  }

  private static void goesOn(SampleWorkspace workspace) {
    long before = workspace.open.entries().size();
    workspace.add("plan.made", SampleWorkspace.payload(new Random(12), 20_000), 1, 2, 3);
    assertIntact(workspace, before + 3);
    workspace.reopen();
    assertThat(workspace.open.readOnlyBecause()).isEmpty();
    assertIntact(workspace, before + 3);
  }

  private static void assertIntact(SampleWorkspace workspace, long entries) {
    assertThat(workspace.open.verify(List.of(), Progress.QUIET))
        .isInstanceOfSatisfying(
            Outcome.Intact.class, intact -> assertThat(intact.entries()).isEqualTo(entries));
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
