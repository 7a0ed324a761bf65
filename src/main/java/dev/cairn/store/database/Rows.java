package dev.cairn.store.database;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of one statement, read one after the other. */
public final class Rows<T> implements AutoCloseable {
  private final Path file;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final Database.Row<T> row;

  Rows(Path file, PreparedStatement statement, ResultSet rows, Database.Row<T> row) {
    this.file = file;
    this.statement = statement;
    this.rows = rows;
    this.row = row;
  }

  /** The next row, or null behind the last. */
  public @Nullable T next() {
    try {
      return rows.next() ? row.read(rows) : null;
    } catch (SQLException thrown) {
      throw Trouble.of(thrown, file);
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException thrown) {
      throw Trouble.of(thrown, file);
    }
  }
}
