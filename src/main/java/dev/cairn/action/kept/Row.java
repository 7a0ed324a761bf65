package dev.cairn.action.kept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table: a cell for each of its columns, in their order. */
public record Row(Table table, List<@Nullable Object> cells) {
  public Row {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
    if (cells.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          table.word() + " has " + table.columns().size() + " columns, not " + cells.size());
    }
    for (int i = 0; i < cells.size(); i++) {
      check(table.columns().get(i), cells.get(i), i < table.keys());
    }
  }

  private static void check(Column column, @Nullable Object cell, boolean key) {
    boolean fits =
        cell == null
            ? !key
            : switch (column.type()) {
              case TEXT -> cell instanceof String;
              case INTEGER -> cell instanceof Long;
              case BYTES -> cell instanceof byte[];
            };
    if (!fits) {
      throw new IllegalArgumentException(column.name() + " cannot be " + cell);
    }
  }

  public static Row of(Table table, @Nullable Object... cells) {
    List<@Nullable Object> list = new ArrayList<>();
    Collections.addAll(list, cells);
    return new Row(table, list);
  }

  /** The cells that tell it from all other rows of its table. */
  public List<@Nullable Object> key() {
    return cells.subList(0, table.keys());
  }

  public @Nullable Object cell(String column) {
    return cells.get(table.index(column));
  }

  public String text(String column) {
    return cell(column) instanceof String text ? text : "";
  }

  public long number(String column) {
    return cell(column) instanceof Long number ? number : 0;
  }

  public byte[] bytes(String column) {
    return cell(column) instanceof byte[] bytes ? bytes : new byte[0];
  }

  public boolean has(String column) {
    return cell(column) != null;
  }

  /** The same row with another cell. */
  public Row with(String column, @Nullable Object cell) {
    List<@Nullable Object> changed = new ArrayList<>(cells);
    changed.set(table.index(column), cell);
    return new Row(table, changed);
  }
}
