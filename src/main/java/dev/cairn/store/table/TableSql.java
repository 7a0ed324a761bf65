package dev.cairn.store.table;

import dev.cairn.action.kept.Column;
import dev.cairn.action.kept.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What is said to the database about one table, spelled once. */
final class TableSql {
  private static final Map<Table, TableSql> ALL = new EnumMap<>(Table.class);

  static {
    for (Table table : Table.values()) {
      ALL.put(table, new TableSql(table));
    }
  }

  private final Table table;
  private final List<String> names;
  private final List<String> keys;
  private final String insert;
  private final String put;

  private TableSql(Table table) {
    this.table = table;
    this.names = table.columns().stream().map(Column::name).toList();
    this.keys = names.subList(0, table.keys());
    this.insert =
        "INSERT INTO "
            + table.word()
            + " ("
            + joined(names)
            + ") VALUES ("
            + names.stream().map(name -> "?").collect(Collectors.joining(", "))
            + ")";
    this.put = insert + " ON CONFLICT (" + joined(keys) + ") DO " + otherwise();
  }

  static TableSql of(Table table) {
    return Objects.requireNonNull(ALL.get(table));
  }

  String insert() {
    return insert;
  }

  String put() {
    return put;
  }

  String find() {
    return select() + " WHERE " + thisKey();
  }

  String remove() {
    return "DELETE FROM " + table.word() + " WHERE " + thisKey();
  }

  String removeAll(String column) {
    return "DELETE FROM " + table.word() + " WHERE " + known(column) + " = ?";
  }

  String clear() {
    return "DELETE FROM " + table.word();
  }

  String all() {
    return select() + order("");
  }

  String where(String column) {
    return select() + " WHERE " + known(column) + " = ?" + order("");
  }

  String first(String column) {
    return where(column) + " LIMIT 1";
  }

  String last(String column) {
    return select() + " WHERE " + known(column) + " = ?" + order(" DESC") + " LIMIT 1";
  }

  private String select() {
    return "SELECT " + joined(names) + " FROM " + table.word();
  }

  private String thisKey() {
    return keys.stream().map(key -> key + " = ?").collect(Collectors.joining(" AND "));
  }

  private String order(String way) {
    return " ORDER BY " + keys.stream().map(key -> key + way).collect(Collectors.joining(", "));
  }

  private String otherwise() {
    return keys.size() == names.size()
        ? "NOTHING"
        : "UPDATE SET "
            + names.subList(keys.size(), names.size()).stream()
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
  }

  /** A name that becomes part of a statement is one of the table's own. */
  private String known(String column) {
    return names.get(table.index(column));
  }

  private static String joined(List<String> names) {
    return String.join(", ", names);
  }
}
