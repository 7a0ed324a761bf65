package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database is exchanged while it is open: noticed before the next write, and nothing is lost.
 */
class ReplacedTest {
  @TempDir Path folder;

  private Path database() {
    return folder.resolve("open/cairn.db");
  }

  private interface Doing {
    void to(Path database) throws IOException;
  }

  private void noticed(Doing doing) throws IOException {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder.resolve("open"))) {
      workspace.add("plan.made", "{}", 1, 2);
      doing.to(database());
      assertThatThrownBy(() -> workspace.add("plan.made", "{}", 3))
          .isInstanceOfSatisfying(
              StoreFailure.class, failure -> assertThat(failure.why()).isEqualTo(Cause.REPLACED))
          .hasMessageStartingWith(database() + " is no longer the file that was opened")
          .hasMessageContaining("Nothing was written")
          .hasMessageContaining("Maybe");
      assertThat(workspace.open.readOnlyBecause()).isPresent();
      assertThatThrownBy(() -> workspace.add("plan.made", "{}", 3))
          .isInstanceOf(StoreFailure.class);
    }
  }

  @Test
  void byAnotherFile() throws IOException {
    SampleWorkspace.in(folder.resolve("other")).close();
    Path other = folder.resolve("other/cairn.db");
    byte[] before = Files.readAllBytes(other);
    noticed(open -> Files.move(other, open, StandardCopyOption.REPLACE_EXISTING));
    assertThat(Files.readAllBytes(database())).as("the other is as it was").isEqualTo(before);
  }

  @Test
  void byTheBytesOfAnother() throws IOException {
    try (SampleWorkspace other = SampleWorkspace.in(folder.resolve("other"))) {
      for (int i = 0; i < 40; i++) {
        other.add("plan.made", "{}", i);
      }
    }
    noticed(open -> Files.write(open, Files.readAllBytes(folder.resolve("other/cairn.db"))));
  }

  @Test
  void byNothing() throws IOException {
    noticed(Files::delete);
  }

  @Test
  void itsJournalIsTakenAway() throws IOException {
    noticed(open -> Files.deleteIfExists(open.resolveSibling("cairn.db-wal")));
  }

  @Test
  void whatWasMovedAwayIsWholeAndCanBePutBack() throws IOException {
    Path moved = folder.resolve("open/moved.db");
    try (SampleWorkspace workspace = SampleWorkspace.in(folder.resolve("open"))) {
      workspace.add("plan.made", "{}", 1, 2);
      Files.move(database(), moved);
      assertThatThrownBy(() -> workspace.add("plan.made", "{}", 3))
          .isInstanceOf(StoreFailure.class);
    }
    Files.move(moved, database());
    assertWhole(again -> assertThat(again.open.entries().size()).isEqualTo(3));
  }

  @Test
  void whatOnlyLooksChangedGoesOn() throws IOException {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder.resolve("open"))) {
      workspace.add("plan.made", "{}", 1);
      Files.setLastModifiedTime(database(), FileTime.fromMillis(1_000_000_000_000L));
      workspace.add("plan.made", "{}", 2);
      for (int i = 0; i < 300; i++) {
        workspace.add("plan.made", SampleWorkspace.payload(workspace.chance, 4000), 3);
      }
      assertThat(workspace.open.entries().size()).isEqualTo(303);
    }
  }

  private void assertWhole(Consumer<SampleWorkspace> more) {
    try (SampleWorkspace again = SampleWorkspace.in(folder.resolve("open"))) {
      assertThat(again.open.readOnlyBecause()).isEmpty();
      assertThat(again.open.verify(List.of(), Progress.QUIET)).isInstanceOf(Outcome.Intact.class);
      more.accept(again);
    }
  }
}
