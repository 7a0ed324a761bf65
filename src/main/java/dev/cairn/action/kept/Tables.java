package dev.cairn.action.kept;

import java.util.List;
import java.util.Optional;

/**
 * The tables that are made from the ledger. Every change happens inside the transaction of the
 * caller, and rows come in the order of their keys: text by its UTF-8 bytes, numbers by size.
 */
public interface Tables {
  /** Adds the row, or puts it in the place of the one with the same key. */
  void put(Row row);

  /** Adds rows whose keys are new; the way to add many. */
  void add(List<Row> rows);

  /** Removes the row with this key, if there is one. */
  void remove(Table table, Object... key);

  /** Removes every row that has this in the column, so that no page of the file keeps it. */
  void removeAll(Table table, String column, Object cell);

  /** Empties every table. */
  void clear();

  Optional<Row> find(Table table, Object... key);

  List<Row> all(Table table);

  List<Row> where(Table table, String column, Object cell);

  /** Of the rows with this in the column, the one with the smallest key. */
  Optional<Row> first(Table table, String column, Object cell);

  /** Of the rows with this in the column, the one with the greatest key. */
  Optional<Row> last(Table table, String column, Object cell);
}
