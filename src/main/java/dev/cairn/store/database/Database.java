package dev.cairn.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConnection;

/** One connection to the file of a workspace. It serves one thread at a time. */
public final class Database implements AutoCloseable {
  /** Makes something of the row at which a result stands. */
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static final String NOTHING_TO_UNDO = "no transaction is active";

  private final Path file;
  private final SQLiteConnection connection;
  private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

  private Database(Path file, SQLiteConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  public static Database open(Path file, Access access) {
    Database database = connect(file, Pragmas.url(file, access));
    try {
      Pragmas.of(access).forEach(database::say);
      return database;
    } catch (StoreFailure unusable) {
      database.close();
      throw unusable;
    }
  }

  /** One that is gone when it is closed. */
  public static Database inMemory() {
    return connect(Path.of("memory"), Pragmas.IN_MEMORY);
  }

  private static Database connect(Path file, String url) {
    try {
      return new Database(file, JDBC.createConnection(url, Pragmas.driver()));
    } catch (SQLException thrown) {
      throw Trouble.of(thrown, file);
    }
  }

  public Path file() {
    return file;
  }

  /** Changes rows; how many. */
  public int change(String sql, @Nullable Object... values) {
    try {
      return bound(sql, values).executeUpdate();
    } catch (SQLException thrown) {
      throw trouble(thrown);
    }
  }

  public <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(row.read(rows));
      }
      return all;
    } catch (SQLException thrown) {
      throw trouble(thrown);
    }
  }

  public <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) {
    try (ResultSet rows = bound(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    } catch (SQLException thrown) {
      throw trouble(thrown);
    }
  }

  /** The number in the first column of the only row; 0 where there is none. */
  public long number(String sql, @Nullable Object... values) {
    return one(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** Rows one after the other, by a statement of their own, so that several can be read at once. */
  public <T> Rows<T> each(String sql, Row<T> row, @Nullable Object... values) {
    try {
      PreparedStatement statement = connection.prepareStatement(sql);
      try {
        bind(statement, values);
        return new Rows<>(file, statement, statement.executeQuery(), row);
      } catch (SQLException thrown) {
        statement.close();
        throw thrown;
      }
    } catch (SQLException thrown) {
      throw trouble(thrown);
    }
  }

  /** Says something whose answer is not needed. */
  public void say(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException thrown) {
      throw trouble(thrown);
    }
  }

  /** In a statement: the text that the bytes of a column spell. */
  public static String textOf(String column) {
    return Pragmas.TEXT_OF.formatted(column);
  }

  /** In a statement: the bytes of a column as small hexadecimal digits. */
  public static String hexOf(String column) {
    return Pragmas.HEX_OF.formatted(column);
  }

  /** Defines a table or an index; a table marked as clustered lies in the order of its key. */
  public void define(String sql) {
    say(sql.replace(Pragmas.CLUSTERED_MARK, Pragmas.CLUSTERED));
  }

  /** Begins to write; nobody else can until the end. */
  public void begin() {
    say(Pragmas.BEGIN);
    connection.getConnectionConfig().setAutoCommit(false);
  }

  /** What is read until the end is the state of one moment, whatever others write. */
  public void beginReading() {
    say(Pragmas.BEGIN_READING);
    connection.getConnectionConfig().setAutoCommit(false);
  }

  /** When this returns, what was written outlasts the machine. */
  public void commit() {
    say(Pragmas.COMMIT);
    connection.getConnectionConfig().setAutoCommit(true);
  }

  /** Undoes what was begun, as SQLite may have done by itself when the disk was full. */
  public void rollback() {
    try (Statement statement = connection.createStatement()) {
      forgetStatements();
      statement.execute(Pragmas.ROLLBACK);
    } catch (SQLException thrown) {
      if (!String.valueOf(thrown.getMessage()).contains(NOTHING_TO_UNDO)) {
        throw Trouble.of(thrown, file);
      }
    } finally {
      connection.getConnectionConfig().setAutoCommit(true);
    }
  }

  /** Writes the whole file anew and empties the journal; false if readers are in the way. */
  public boolean rewrite() {
    say(Pragmas.REWRITE);
    return emptyJournal();
  }

  /** Moves the journal into the file; false if readers are in the way. */
  public boolean emptyJournal() {
    return number(Pragmas.EMPTY_JOURNAL) == 0;
  }

  /** Takes the file for itself and puts everything into it; fails when anybody else has it open. */
  public void closeAlone() {
    String mode = one(Pragmas.JOURNAL_OF_ONE, row -> row.getString(1)).orElse("");
    if (!mode.equals("delete")) {
      throw new StoreFailure(
          Cause.LOCKED,
          file
              + " is open in another program, so nothing was changed."
              + " Maybe close what has it open and try again.",
          null);
    }
    close();
  }

  /** A copy of this moment in a new file, which has not reached the disk yet. */
  public void copyTo(Path target) {
    try {
      bound(Pragmas.COPY_INTO, target.toString()).execute();
    } catch (SQLException thrown) {
      throw Trouble.of(thrown, target);
    }
  }

  /** Whether a workspace made the file; a new file is nobody's. */
  public boolean isMarked() {
    return number(Pragmas.APPLICATION_ID) == Pragmas.APPLICATION;
  }

  public void mark() {
    say(Pragmas.MARK);
  }

  public List<String> tables() {
    return all(Pragmas.TABLES, row -> row.getString(1));
  }

  /** Tables and indexes by name, and how each was defined. */
  public Map<String, String> definitions() {
    Map<String, String> definitions = new LinkedHashMap<>();
    all(Pragmas.DEFINITIONS, row -> Map.entry(Cells.text(row, 1), Cells.text(row, 2)))
        .forEach(one -> definitions.put(one.getKey(), one.getValue()));
    return definitions;
  }

  /** How many bytes the file lacks at its end; what is still in the journal does not count. */
  public long missingBytes() {
    try {
      Path journal = file.resolveSibling(file.getFileName() + "-wal");
      boolean journalled = Files.exists(journal) && Files.size(journal) > 0;
      long expected = number(Pragmas.PAGES) * number(Pragmas.PAGE_SIZE);
      return journalled ? 0 : Math.max(0, expected - Files.size(file));
    } catch (IOException e) {
      throw new StoreFailure(Cause.DISK, file + " cannot be read (" + DiskWords.of(e) + ").", e);
    }
  }

  /** What is wrong with pages, indexes or references, if anything. */
  public Optional<String> flaw() {
    Optional<String> pages =
        one(Pragmas.CHECK_ALL, row -> row.getString(1)).filter(said -> !said.equals("ok"));
    return pages.isPresent()
        ? pages
        : one(
            Pragmas.CHECK_FOREIGN,
            row ->
                "row "
                    + row.getLong(2)
                    + " of "
                    + row.getString(1)
                    + " refers to a row of "
                    + row.getString(3)
                    + " that is not there");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException thrown) {
      throw Trouble.of(thrown, file);
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    bind(statement, values);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** The driver closes a statement that failed, so none is used again. */
  private RuntimeException trouble(SQLException thrown) {
    RuntimeException trouble = Trouble.of(thrown, file);
    try {
      forgetStatements();
    } catch (SQLException more) {
      trouble.addSuppressed(more);
    }
    return trouble;
  }

  private void forgetStatements() throws SQLException {
    List<PreparedStatement> known = List.copyOf(prepared.values());
    prepared.clear();
    for (PreparedStatement statement : known) {
      statement.close();
    }
  }
}
