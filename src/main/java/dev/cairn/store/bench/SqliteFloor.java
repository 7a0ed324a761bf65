package dev.cairn.store.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The bulk rate of SQLite: finished rows, read from one database and written into another with the
 * same tables, indexes and promises, by plain JDBC. Nothing is hashed, packed, checked or looked
 * up.
 */
final class SqliteFloor implements AutoCloseable {
  private static final String ORDINARY =
      " FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid";

  private final Connection target;
  private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

  /** A row of any table, its cells in the order of the columns. */
  record Cells(String table, @Nullable Object[] cells) {}

  private SqliteFloor(Connection target) {
    this.target = target;
  }

  /** An empty database with the tables of another one. */
  static SqliteFloor like(Path model, Path file) throws SQLException {
    Connection target = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Connection source = DriverManager.getConnection("jdbc:sqlite:" + model);
        Statement read = source.createStatement();
        Statement write = target.createStatement();
        ResultSet tables = read.executeQuery("SELECT sql" + ORDINARY)) {
      for (String pragma :
          List.of(
              "journal_mode = WAL",
              "synchronous = FULL",
              "fullfsync = ON",
              "foreign_keys = ON",
              "secure_delete = ON",
              "cache_size = -32000")) {
        write.execute("PRAGMA " + pragma);
      }
      while (tables.next()) {
        write.execute(tables.getString(1));
      }
    }
    target.setAutoCommit(false);
    return new SqliteFloor(target);
  }

  /** Every row of these tables in which a column has this value. */
  static List<Cells> rows(Path file, String table, String where) throws SQLException {
    List<Cells> rows = new ArrayList<>();
    try (Connection source = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement read = source.createStatement();
        ResultSet row = read.executeQuery("SELECT * FROM " + table + where)) {
      int width = row.getMetaData().getColumnCount();
      while (row.next()) {
        @Nullable Object[] cells = new Object[width];
        for (int i = 0; i < width; i++) {
          cells[i] = row.getObject(i + 1);
        }
        rows.add(new Cells(table, cells));
      }
    }
    return rows;
  }

  void write(List<Cells> rows) throws SQLException {
    for (Cells row : rows) {
      PreparedStatement insert = insert(row);
      for (int i = 0; i < row.cells().length; i++) {
        insert.setObject(i + 1, row.cells()[i]);
      }
      insert.addBatch();
    }
    for (PreparedStatement insert : inserts.values()) {
      insert.executeBatch();
    }
    target.commit();
  }

  private PreparedStatement insert(Cells row) throws SQLException {
    PreparedStatement insert = inserts.get(row.table());
    if (insert == null) {
      String marks = "?" + ", ?".repeat(row.cells().length - 1);
      insert = target.prepareStatement("INSERT INTO " + row.table() + " VALUES (" + marks + ")");
      inserts.put(row.table(), insert);
    }
    return insert;
  }

  @Override
  public void close() throws SQLException {
    target.close();
  }
}
