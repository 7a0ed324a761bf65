package dev.cairn.store.table;

import dev.cairn.action.kept.Column;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Tables;
import dev.cairn.store.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables made from the ledger, in the database of a workspace. */
public final class RowTables implements Tables {
  private final Database database;

  public RowTables(Database database) {
    this.database = database;
  }

  @Override
  public void put(Row row) {
    database.change(TableSql.of(row.table()).put(), cells(row));
  }

  @Override
  public void add(List<Row> rows) {
    for (Row row : rows) {
      database.change(TableSql.of(row.table()).insert(), cells(row));
    }
  }

  @Override
  public void remove(Table table, Object... key) {
    database.change(TableSql.of(table).remove(), key);
  }

  @Override
  public void removeAll(Table table, String column, Object cell) {
    database.change(TableSql.of(table).removeAll(column), cell);
  }

  @Override
  public void clear() {
    for (Table table : Table.values()) {
      database.change(TableSql.of(table).clear());
    }
  }

  @Override
  public Optional<Row> find(Table table, Object... key) {
    return database.one(TableSql.of(table).find(), row -> row(table, row), key);
  }

  @Override
  public List<Row> all(Table table) {
    return database.all(TableSql.of(table).all(), row -> row(table, row));
  }

  @Override
  public List<Row> where(Table table, String column, Object cell) {
    return database.all(TableSql.of(table).where(column), row -> row(table, row), cell);
  }

  @Override
  public Optional<Row> first(Table table, String column, Object cell) {
    return database.one(TableSql.of(table).first(column), row -> row(table, row), cell);
  }

  @Override
  public Optional<Row> last(Table table, String column, Object cell) {
    return database.one(TableSql.of(table).last(column), row -> row(table, row), cell);
  }

  private static @Nullable Object[] cells(Row row) {
    List<@Nullable Object> cells = row.cells();
    @Nullable Object[] values = new Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cells.get(i);
    }
    return values;
  }

  private static Row row(Table table, ResultSet row) throws SQLException {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      cells.add(cell(table.columns().get(i).type(), row, i + 1));
    }
    return new Row(table, cells);
  }

  private static @Nullable Object cell(Column.Type type, ResultSet row, int at)
      throws SQLException {
    return switch (type) {
      case TEXT -> row.getString(at);
      case BYTES -> row.getBytes(at);
      case INTEGER -> number(row, at);
    };
  }

  private static @Nullable Long number(ResultSet row, int at) throws SQLException {
    long number = row.getLong(at);
    return row.wasNull() ? null : number;
  }
}
