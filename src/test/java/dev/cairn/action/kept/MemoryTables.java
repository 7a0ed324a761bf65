package dev.cairn.action.kept;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables that forget. */
final class MemoryTables implements Tables {
  private static final Comparator<List<@Nullable Object>> BY_KEY =
      (one, other) -> {
        for (int i = 0; i < one.size(); i++) {
          int order = compare(one.get(i), other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return 0;
      };

  private Map<Table, SortedMap<List<@Nullable Object>, Row>> rows = empty();

  private static int compare(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Long a && other instanceof Long b) {
      return Long.compare(a, b);
    }
    return Arrays.compareUnsigned(
        String.valueOf(one).getBytes(StandardCharsets.UTF_8),
        String.valueOf(other).getBytes(StandardCharsets.UTF_8));
  }

  private static Map<Table, SortedMap<List<@Nullable Object>, Row>> empty() {
    Map<Table, SortedMap<List<@Nullable Object>, Row>> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      rows.put(table, new TreeMap<>(BY_KEY));
    }
    return rows;
  }

  Map<Table, SortedMap<List<@Nullable Object>, Row>> copy() {
    Map<Table, SortedMap<List<@Nullable Object>, Row>> copy = empty();
    rows.forEach((table, all) -> of(copy, table).putAll(all));
    return copy;
  }

  void back(Map<Table, SortedMap<List<@Nullable Object>, Row>> earlier) {
    rows = earlier;
  }

  private static SortedMap<List<@Nullable Object>, Row> of(
      Map<Table, SortedMap<List<@Nullable Object>, Row>> rows, Table table) {
    return Objects.requireNonNull(rows.get(table));
  }

  @Override
  public void put(Row row) {
    of(rows, row.table()).put(row.key(), row);
  }

  @Override
  public void add(List<Row> added) {
    for (Row row : added) {
      if (of(rows, row.table()).put(row.key(), row) != null) {
        throw new IllegalStateException("There already: " + row.key());
      }
    }
  }

  @Override
  public void remove(Table table, Object... key) {
    of(rows, table).remove(Arrays.asList(key));
  }

  @Override
  public void removeAll(Table table, String column, Object cell) {
    of(rows, table).values().removeIf(row -> cell.equals(row.cell(column)));
  }

  @Override
  public void clear() {
    rows = empty();
  }

  @Override
  public Optional<Row> find(Table table, Object... key) {
    return Optional.ofNullable(of(rows, table).get(Arrays.asList(key)));
  }

  @Override
  public List<Row> all(Table table) {
    return new ArrayList<>(of(rows, table).values());
  }

  @Override
  public List<Row> where(Table table, String column, Object cell) {
    return all(table).stream().filter(row -> cell.equals(row.cell(column))).toList();
  }

  @Override
  public Optional<Row> first(Table table, String column, Object cell) {
    return where(table, column, cell).stream().findFirst();
  }

  @Override
  public Optional<Row> last(Table table, String column, Object cell) {
    return where(table, column, cell).reversed().stream().findFirst();
  }
}
