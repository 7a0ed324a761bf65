package dev.cairn.cli;

import dev.cairn.action.kept.Column;
import dev.cairn.action.kept.Column.Type;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Tables;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every table as a CSV file (RFC 4180) of its name; an empty cell without quotes is no value. The
 * record of what holds stays inside, since analysts have it in better columns.
 */
public final class CsvExport {
  private final Tables tables;

  public CsvExport(Tables tables) {
    this.tables = tables;
  }

  public void write(Path folder) throws IOException {
    requireNew(folder);
    Files.createDirectories(folder);
    StringBuilder views = new StringBuilder();
    for (Table table : Table.values()) {
      if (table != Table.RECORD) {
        write(table, folder.resolve(table.word() + ".csv"));
        views.append(view(table));
      }
    }
    Files.writeString(folder.resolve("views.sql"), views);
  }

  /** The table as a view of DuckDB, which otherwise guesses at types. */
  private static String view(Table table) {
    String columns =
        table.columns().stream()
            .map(column ->
                "'"
                    + column.name()
                    + "': '"
                    + (column.type() == Type.INTEGER ? "BIGINT" : "VARCHAR")
                    + "'")
            .collect(Collectors.joining(", "));
    return "CREATE VIEW "
        + table.word()
        + " AS SELECT * FROM read_csv('"
        + table.word()
        + ".csv', header = true, allow_quoted_nulls = false, columns = {"
        + columns
        + "});\n";
  }

  private static void requireNew(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new FileAlreadyExistsException(
            folder.toString(), null, "the folder is not empty. Maybe name a new one");
      }
    }
  }

  private void write(Table table, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(table.columns().stream().map(Column::name).collect(Collectors.joining(",")));
      out.write("\r\n");
      for (Row row : tables.all(table)) {
        out.write(row.cells().stream().map(CsvExport::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
      }
    }
  }

  private static String cell(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Long number -> Long.toString(number);
      default -> '"' + cell.toString().replace("\"", "\"\"") + '"';
    };
  }
}
