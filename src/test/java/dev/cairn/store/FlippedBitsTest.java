package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.copy.WholeCheck;
import dev.cairn.store.database.Access;
import dev.cairn.store.database.Database;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any bit of the ledger is flipped: it is found, and the first bad entry is named. */
class FlippedBitsTest {
  private static final long SEED = 77;

  @TempDir Path folder;
  private Path file;

  /** A cell of one of the ledger's tables. */
  private record Cell(String table, String key, long row, String column, String type) {
    boolean isPayload() {
      return table.equals("ledger_payload") && (column.equals("payload") || column.equals("salt"));
    }

    boolean isOfEntry() {
      return table.equals("ledger_entry") || table.equals("ledger_payload");
    }
  }

  @BeforeEach
  void make() {
    try (SampleWorkspace workspace = SampleWorkspace.in(folder, new Random(SEED))) {
      Random chance = new Random(SEED);
      for (int i = 0; i < 4; i++) {
        workspace.add("plan.made", SampleWorkspace.payload(chance, 20 + 900 * i), 1, 2, 3);
        workspace.checkpoint();
      }
      workspace.erase(3);
      workspace.add("plan.made", "{}", 1);
      file = workspace.folder.database();
    }
  }

  @Test
  void inCells() {
    flipCells(500, cell -> true);
  }

  @Test
  void inPayloadsAndSalts() {
    flipCells(300, Cell::isPayload);
  }

  @Test
  @Tag("soak")
  void inTenThousandPayloadsAndSalts() {
    flipCells(10_000, Cell::isPayload);
  }

  @Test
  @Tag("soak")
  void inTenThousandCells() {
    flipCells(10_000, cell -> true);
  }

  private void flipCells(int times, Predicate<Cell> where) {
    Random chance = new Random(SEED);
    try (Database database = Database.open(file, Access.WRITE)) {
      database.say("PRAGMA foreign_keys = OFF");
      database.say("PRAGMA ignore_check_constraints = ON");
      database.say("PRAGMA synchronous = OFF");
      List<Cell> cells = cells(database).stream().filter(where).toList();
      assertIntact(database);
      for (int done = 0; done < times; ) {
        Cell cell = cells.get(chance.nextInt(cells.size()));
        done += flip(database, cell, chance) ? 1 : 0;
      }
      assertIntact(database);
    }
  }

  private static void assertIntact(Database database) {
    assertThat(check(database)).isInstanceOf(Outcome.Intact.class);
  }

  private static Outcome check(Database database) {
    return new WholeCheck(database).run(List.of(), Progress.QUIET);
  }

  /** False where the flipped cell would collide with another row, so that it cannot be written. */
  private static boolean flip(Database database, Cell cell, Random chance) {
    String where = " WHERE " + cell.key() + " = ?";
    byte[] before =
        database
            .one(
                "SELECT CAST(" + cell.column() + " AS BLOB) FROM " + cell.table() + where,
                row -> row.getBytes(1),
                cell.row())
            .orElseThrow();
    if (before.length == 0) {
      return false;
    }
    String set = "UPDATE " + cell.table() + " SET " + cell.column() + " = " + value(cell) + where;
    Object flipped = flipped(cell, before, chance);
    try {
      database.change(set, flipped, cell.row());
    } catch (IllegalStateException collides) {
      return false;
    }
    long row = cell.column().equals(cell.key()) ? (Long) flipped : cell.row();
    Outcome outcome = check(database);
    database.change(set, original(cell, before), row);
    assertThat(outcome).as("%s -> %s", cell, flipped).isInstanceOf(Outcome.Broken.class);
    if (cell.isOfEntry()) {
      long named = ((Outcome.Broken) outcome).problem().sequence();
      assertThat(named).as("%s: %s", cell, outcome).isIn(cell.row(), row);
    }
    return true;
  }

  private static String value(Cell cell) {
    return cell.type().equals("TEXT") ? "CAST(? AS TEXT)" : "?";
  }

  private static Object flipped(Cell cell, byte[] before, Random chance) {
    if (cell.type().equals("INTEGER")) {
      return number(before) ^ 1L << chance.nextInt(63);
    }
    byte[] flipped = before.clone();
    flipped[chance.nextInt(flipped.length)] ^= (byte) (1 << chance.nextInt(8));
    return flipped;
  }

  private static Object original(Cell cell, byte[] before) {
    return cell.type().equals("INTEGER") ? (Object) number(before) : before;
  }

  private static long number(byte[] digits) {
    return Long.parseLong(new String(digits, StandardCharsets.US_ASCII));
  }

  private static List<Cell> cells(Database database) {
    List<Cell> cells = new ArrayList<>();
    for (String table : database.tables()) {
      if (!table.startsWith("ledger_")) {
        continue;
      }
      List<String> columns =
          database.all(
              "SELECT name || ' ' || type FROM pragma_table_info(?)", r -> r.getString(1), table);
      String key = columns.getFirst().split(" ")[0];
      for (long row : database.all("SELECT " + key + " FROM " + table, r -> r.getLong(1))) {
        for (String column : columns) {
          String[] words = column.split(" ");
          cells.add(new Cell(table, key, row, words[0], words[1]));
        }
      }
    }
    assertThat(cells).hasSizeGreaterThan(200);
    return cells;
  }

  @Test
  void anywhereInTheFile() throws IOException {
    flipFile(400);
  }

  @Test
  @Tag("soak")
  void tenThousandTimesAnywhereInTheFile() throws IOException {
    flipFile(10_000);
  }

  /** A flip is found, or it struck a byte that holds nothing: then every row is as it was. */
  private void flipFile(int times) throws IOException {
    Random chance = new Random(SEED);
    List<String> rows;
    try (Database database = Database.open(file, Access.READ_STILL)) {
      rows = rows(database);
    }
    long size = Files.size(file);
    int found = 0;
    for (int i = 0; i < times; i++) {
      long at = (long) (chance.nextDouble() * size);
      int bit = 1 << chance.nextInt(8);
      flip(at, bit);
      found += isFound(rows, at) ? 1 : 0;
      flip(at, bit);
    }
    assertThat(found).isGreaterThan(times / 30);
  }

  private boolean isFound(List<String> rows, long at) {
    try (Database database = Database.open(file, Access.READ_STILL)) {
      if (check(database) instanceof Outcome.Intact) {
        assertThat(rows(database)).as("bit flipped at " + at).isEqualTo(rows);
        return false;
      }
      return true;
    } catch (Unavailable said) {
      assertThat(said.sentence()).contains("Maybe");
      return true;
    }
  }

  private void flip(long at, int bit) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int before = bytes.read();
      bytes.seek(at);
      bytes.write(before ^ bit);
    }
  }

  private static List<String> rows(Database database) {
    List<String> rows = new ArrayList<>();
    for (String table :
        List.of("ledger_entry", "ledger_payload", "ledger_head", "ledger_checkpoint")) {
      rows.addAll(
          database.all(
              "SELECT * FROM " + table + " ORDER BY 1",
              row -> {
                StringBuilder text = new StringBuilder(table);
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  byte[] cell = row.getBytes(i);
                  text.append(' ')
                      .append(cell == null ? "nothing" : HexFormat.of().formatHex(cell));
                }
                return text.toString();
              }));
    }
    return rows;
  }
}
