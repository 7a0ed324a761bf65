package dev.cairn.action.kept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a workspace as text, the same for the same rows. */
public final class Dump {
  private Dump() {}

  /** Every row of every table. */
  public static String all(Tables tables) {
    StringBuilder text = new StringBuilder();
    for (Table table : Table.values()) {
      tables.all(table).forEach(row -> line(row, row.cells(), text));
    }
    return text.toString();
  }

  /** What holds now, whichever entry said so. */
  public static String state(Tables tables) {
    StringBuilder text = new StringBuilder();
    tables.all(Table.RECORD).forEach(row -> line(row, row.cells().subList(0, 4), text));
    for (Table table : List.of(Table.VERDICT, Table.NOTE, Table.PLAN_STAGE)) {
      tables.all(table).stream()
          .filter(row -> !row.has("until"))
          .map(row -> row.with("since", ""))
          .map(row -> row.cells().subList(1, row.cells().size()))
          .map(String::valueOf)
          .sorted()
          .forEach(line -> text.append(table.word()).append(line).append('\n'));
    }
    tables.all(Table.ATHLETE).stream()
        .map(row -> row.with("since", "").with("sequence", 0L))
        .forEach(row -> line(row, row.cells(), text));
    return text.toString();
  }

  private static void line(Row row, List<@Nullable Object> cells, StringBuilder text) {
    text.append(row.table().word());
    for (Object cell : cells) {
      text.append('|');
      text.append(cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : cell);
    }
    text.append('\n');
  }
}
