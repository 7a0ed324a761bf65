package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.store.database.Access;
import dev.cairn.store.database.Database;
import dev.cairn.ui.audit.AuditPage;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does with the ledger, by keyboard. */
class AuditJourneyTest {
  @TempDir Path folder;

  @Test
  void verifyFindEnterAndReplay() {
    try (Rooms rooms = Rooms.in(folder, "alex", "mei")) {
      rooms.on(() -> rooms.room.review().verdicts().approve());
      rooms.on(() -> rooms.room.go(AuditPage.class));
      rooms.screen.press(KeyCode.V);
      assertThat(rooms.texts()).contains("Chain verified. ", "none missing, none altered");
      rooms.screen.press(KeyCode.DOWN);
      rooms.on(() -> rooms.room.window().shell().run("audit.filter"));
      rooms.screen.type("mei");
      rooms.screen.press(KeyCode.ENTER);
      assertThat(rooms.texts()).contains("Mei, 35").doesNotContain("Alex, 32\nApproved");
      rooms.on(() -> rooms.room.ledger().audit().select(newest(rooms)));
      rooms.on(() -> rooms.room.window().shell().run("audit.enter"));
      rooms.screen.press(KeyCode.P);
      assertThat(rooms.texts()).contains("Replay: byte-identical", "Decisions by source", "100 %");
      rooms.screen.click("#entry-athlete");
      assertThat(rooms.room.review().selected().get()).isEqualTo("mei");
    }
  }

  private static long newest(Rooms rooms) {
    return rooms
        .room
        .ledger()
        .audit()
        .found()
        .get()
        .numbers()[rooms.room.ledger().audit().found().get().numbers().length - 2];
  }

  @Test
  void aBrokenLedgerIsRedNamesItsEntryAndIsOnlyRead() {
    try (Rooms rooms = Rooms.in(folder, "alex", "mei")) {
      rooms.on(() -> rooms.room.review().verdicts().approve());
      assertThat(rooms.texts()).contains("Undo");
    }
    try (Database database = Database.open(folder.resolve("cairn.db"), Access.WRITE)) {
      database.change(
          "UPDATE ledger_entry SET actor = 'program:cairn',"
              + " entry = CAST(replace(CAST(entry AS TEXT), '\"part\":1', '\"part\":2') AS BLOB)"
              + " WHERE sequence = 3");
    }
    try (Rooms rooms = Rooms.in(folder, "alex", "mei")) {
      assertThat(rooms.texts()).contains("Audit chain broken at entry 3", "Read only");
      assertThat(rooms.room.review().readOnly().get()).contains("can only be read");
      assertThat(rooms.room.review().steps().get().undo()).isEmpty();
      rooms.on(() -> rooms.room.go(AuditPage.class));
      assertThat(rooms.texts())
          .contains("Chain broken at entry 3.", "Entries 1 to 2 hold", "Tamper finding", "altered");
      rooms.screen.click("#broken-show");
      assertThat(rooms.texts()).contains("Entry 3\n");
      assertThat(rooms.complaints()).isEmpty();
    }
  }
}
