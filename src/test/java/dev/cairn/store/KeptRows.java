package dev.cairn.store;

import dev.cairn.action.kept.Column;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of what text and lifting keep of a person, in whatever words. */
final class KeptRows {
  static final List<Table> TABLES =
      List.of(Table.PASSAGE, Table.TEXT_SENT, Table.LIFTER, Table.LOAD_DECISION, Table.LIFTED);

  private KeptRows() {}

  static List<Row> of(long sequence, String subject, String words) {
    return TABLES.stream().map(table -> row(table, sequence, subject, words)).toList();
  }

  private static Row row(Table table, long sequence, String subject, String words) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      cells.add(
          switch (column.name()) {
            case "sequence" -> sequence;
            case "subject" -> subject;
            case "until" -> null;
            default ->
                switch (column.type()) {
                  case TEXT -> words(table, words);
                  case INTEGER -> 1L;
                  case BYTES -> new byte[0];
                };
          });
    }
    return Row.of(table, cells.toArray());
  }

  /** What stands in the cells of a table. */
  static String words(Table table, String words) {
    return table.word() + " of " + words;
  }
}
