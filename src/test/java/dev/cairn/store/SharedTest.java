package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.store.database.Access;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.folder.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several on one workspace: one writes, all others read and are told why. */
class SharedTest {
  @TempDir Path folder;

  @Test
  void aSecondProcessOnlyReadsAndSaysWhoWrites() throws Exception {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      workspace.add("plan.made", "{}", 1, 2);
      try (Child visitor = Child.start(Visitor.class, folder)) {
        assertThat(visitor.line())
            .isEqualTo(
                "3 The workspace "
                    + folder
                    + " is in use by another Cairn (process "
                    + ProcessHandle.current().pid()
                    + "), so it can only be read here.");
        workspace.add("plan.made", "{}", 1, 2);
        visitor.tell("go");
        assertThat(visitor.ended()).isZero();
      }
      assertThat(workspace.open.entries().size()).isEqualTo(5);
    }
  }

  @Test
  void whoeverIsKilledGivesTheWorkspaceFree() throws Exception {
    try (Child writer = Child.start(Visitor.class, folder)) {
      assertThat(writer.line()).isEqualTo("1 WRITES");
      try (SampleWorkspace second = SampleWorkspace.in(folder)) {
        assertThat(second.open.readOnlyBecause().orElseThrow())
            .contains("in use by another Cairn (process " + writer.pid() + ")");
        assertThatThrownBy(() -> second.add("plan.made", "{}", 1))
            .isInstanceOf(StoreFailure.class)
            .hasMessageContaining("so it can only be read here. Nothing was changed.");
      }
      writer.kill();
      writer.ended();
      try (SampleWorkspace second = SampleWorkspace.in(folder)) {
        assertThat(second.open.readOnlyBecause()).isEmpty();
        second.add("plan.made", "{}", 1);
      }
    }
  }

  @Test
  void theSameProcessWritesOnlyOnce() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      try (OpenWorkspace second = workspace.opening().forWriting()) {
        assertThat(second.readOnlyBecause()).isPresent();
        workspace.add("plan.made", "{}", 1);
        assertThat(second.entries().size()).isEqualTo(2);
      }
    }
  }

  @Test
  void aReaderSeesOneMomentWhateverIsWrittenMeanwhile() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder);
        OpenWorkspace reader = workspace.opening().forReading()) {
      long both =
          reader.read(() -> {
            long before = reader.entries().size();
            workspace.add("plan.made", "{}", 1);
            return before * 100 + reader.entries().size();
          });
      assertThat(both).isEqualTo(101);
      assertThat(reader.entries().size()).isEqualTo(2);
    }
  }

  @Test
  void anotherProgramThatHoldsTheDatabaseIsWaitedForAndThenTold() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder);
        Database other = Database.open(workspace.folder.database(), Access.WRITE)) {
      other.begin();
      assertThatThrownBy(() -> workspace.add("plan.made", "{}", 1))
          .isInstanceOfSatisfying(
              StoreFailure.class, failure -> assertThat(failure.why()).isEqualTo(Cause.LOCKED))
          .hasMessage(
              workspace.folder.database()
                  + " is locked by another program, so nothing was changed."
                  + " Maybe close what has it open and try again.");
      other.rollback();
      workspace.add("plan.made", "{}", 1);
      assertThat(workspace.open.entries().size()).isEqualTo(2);
    }
  }

  @Test
  void readingWhatIsNotThereIsRefusedAndMakesNothing() {
    Path nowhere = folder.resolve("nowhere");
    Opening opening = new Opening(new WorkspaceFolder(nowhere), Instant::now, w -> {});
    assertThatThrownBy(opening::forReading)
        .hasMessage(
            "There is no workspace in " + nowhere + " to read. Maybe add an athlete first.");
    assertThat(nowhere).doesNotExist();
  }

  @Test
  void readingChangesNoByte() throws Exception {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      workspace.add("plan.made", "{}", 1);
    }
    Path database = folder.resolve("cairn.db");
    byte[] before = Files.readAllBytes(database);
    try (SampleWorkspace reading = SampleWorkspace.in(folder)) {
      reading.open.close();
      try (OpenWorkspace reader = reading.opening().forReading()) {
        assertThat(reader.entries().size()).isEqualTo(2);
        assertThatThrownBy(() -> reader.step(() -> 1)).isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> reader.database().change("DELETE FROM record"))
            .isInstanceOf(StoreFailure.class);
      }
    }
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
  }

  @Test
  void whatACommitSaysIsOnTheDisk() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder)) {
      Database database = workspace.open.database();
      assertThat(database.one("PRAGMA journal_mode", row -> row.getString(1))).contains("wal");
      assertThat(database.number("PRAGMA synchronous")).isEqualTo(2);
      assertThat(database.number("PRAGMA fullfsync")).isEqualTo(1);
      assertThat(database.number("PRAGMA checkpoint_fullfsync")).isEqualTo(1);
      assertThat(database.number("PRAGMA foreign_keys")).isEqualTo(1);
      assertThat(database.number("PRAGMA secure_delete")).isEqualTo(1);
      assertThat(database.number("PRAGMA trusted_schema")).isZero();
      assertThat(database.number("PRAGMA cell_size_check")).isEqualTo(1);
      assertThat(database.number("PRAGMA temp_store")).isEqualTo(2);
    }
  }
}
