package dev.cairn.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.athlete.AddAthletes;
import dev.cairn.action.kept.Column;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Reject;
import dev.cairn.cli.CsvExport;
import dev.cairn.trail.PackRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/analysts.md on a workspace in which something happened. */
class AnalystsDocumentTest {
  private static final Path DOCUMENT = Path.of("docs", "analysts.md");
  private static final Pattern QUERY =
      Pattern.compile("```sql (sqlite|duckdb)\n(.*?);\n```", Pattern.DOTALL);

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() {
    try (Workspace workspace = workspaces().forWriting(null)) {
      Office office = new Office(workspace);
      office.desk.notePacks(Office.RULES.packs());
      office.withAlex();
      office.act(new AddAthletes(List.of(Office.athlete("ben", "ben", "Ben"))));
      office.act(office.all());
      office.act(Edits.length("alex", LocalDate.of(2027, 2, 11), BigDecimal.valueOf(8)));
      office.act(new Approve("alex", new Look(90, true), Office.REVIEWING));
      office.act(new Reject("ben", "too soon", "later", Look.UNKNOWN, Office.REVIEWING));
      office.desk.notePacks(List.of(new PackRef("running", "99.0.0", "0".repeat(64))));
    }
  }

  private SqliteWorkspaces workspaces() {
    return new SqliteWorkspaces(
        Optional.of(folder), InstantSource.fixed(Office.NOW), new SecureRandom(), warning -> {});
  }

  /** Those of one program, or of the other where it has none of its own. */
  private static List<String> queries(boolean duck) throws IOException {
    List<String> queries = new ArrayList<>();
    Matcher matcher = QUERY.matcher(Files.readString(DOCUMENT));
    while (matcher.find()) {
      boolean forDuck = matcher.group(1).equals("duckdb");
      if (forDuck && duck) {
        queries.removeLast();
      }
      if (!forDuck || duck) {
        queries.add(matcher.group(2));
      }
    }
    return queries;
  }

  private Connection sqlite() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cairn.db"));
  }

  /** The export with its own views. */
  private Connection duck() throws SQLException, IOException {
    Path export = folder.resolve("export");
    try (Workspace workspace = workspaces().forReading(null)) {
      new CsvExport(workspace.tables()).write(export);
    }
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      String views = Files.readString(export.resolve("views.sql"));
      statement.execute(views.replace("read_csv('", "read_csv('" + export + "/"));
    }
    return connection;
  }

  private static List<List<String>> answer(Connection connection, String query)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(rows.getString(i)));
        }
        all.add(cells);
      }
      return all;
    }
  }

  @Test
  void everyQuestionHasItsAnswerInSqlite() throws IOException, SQLException {
    try (Connection sqlite = sqlite()) {
      answers(sqlite, queries(false));
    }
  }

  @Test
  void everyQuestionHasTheSameAnswerInDuckdb() throws IOException, SQLException {
    List<String> queries = queries(true);
    try (Connection sqlite = sqlite();
        Connection duck = duck()) {
      answers(duck, queries);
      for (String query : List.of(queries.get(0), queries.get(1), queries.get(2), queries.get(4))) {
        assertThat(answer(duck, query)).containsExactlyElementsOf(answer(sqlite, query));
      }
    }
  }

  private static void answers(Connection connection, List<String> queries) throws SQLException {
    assertThat(queries).hasSize(5);
    assertThat(answer(connection, queries.get(0)))
        .anyMatch(row -> row.get(3).equals("1"))
        .anyMatch(row -> row.get(2).equals("2") && row.get(3).equals("0"));
    assertThat(answer(connection, queries.get(1)))
        .anyMatch(row ->
            row.subList(1, 6)
                .equals(List.of("Maria", "alex", "day/2027-02-11/distance", "8.5", "8")));
    assertThat(answer(connection, queries.get(2)))
        .hasSize(3)
        .allMatch(row -> row.get(5).equals("99.0.0"));
    assertThat(answer(connection, queries.get(3)))
        .containsExactly(
            List.of("approved_with_changes", "1", "0.0", "90.0"),
            List.of("rejected", "1", "0.0", "null"));
    assertThat(answer(connection, queries.get(4)))
        .singleElement()
        .satisfies(row -> assertThat(row).startsWith("alex").contains("Maria"));
  }

  @Test
  void theDictionaryNamesEveryTableAndColumn() throws IOException, SQLException {
    String document = Files.readString(DOCUMENT);
    try (Connection sqlite = sqlite()) {
      dictionary(document, sqlite);
    }
  }

  private static void dictionary(String document, Connection sqlite) throws SQLException {
    for (Table table : Table.values()) {
      assertThat(document).contains("| `" + table.word() + "` |");
      for (Column column : table.columns()) {
        assertThat(document).contains("`" + column.name() + "`");
        answer(sqlite, "SELECT \"" + column.name() + "\" FROM " + table.word());
      }
    }
  }
}
