package dev.cairn.store.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/**
 * Everything that is said to SQLite alone; all other SQL is such that PostgreSQL understands it.
 */
final class Pragmas {
  /** "Carn" in ASCII, by which {@code file} and we know a workspace. */
  static final int APPLICATION = 0x4361726E;

  static final String APPLICATION_ID = "PRAGMA application_id";
  static final String MARK = APPLICATION_ID + " = " + APPLICATION;
  static final String BEGIN = "BEGIN IMMEDIATE";
  static final String BEGIN_READING = "BEGIN";
  static final String COMMIT = "COMMIT";
  static final String ROLLBACK = "ROLLBACK";

  /** How a migration marks a table whose rows should lie in the order of its key. */
  static final String CLUSTERED_MARK = "/* clustered */";

  static final String CLUSTERED = "WITHOUT ROWID";

  static final String TEXT_OF = "CAST(%s AS TEXT)";
  static final String HEX_OF = "lower(hex(%s))";

  /** Writes the file anew, so that nothing that was deleted is left in it. */
  static final String REWRITE = "VACUUM";

  /**
   * Moves the journal into the file and empties it; the first column is 1 if readers are in the
   * way.
   */
  static final String EMPTY_JOURNAL = "PRAGMA wal_checkpoint(TRUNCATE)";

  /** Needs the file alone: everything is in it then, and no journal beside it. */
  static final String JOURNAL_OF_ONE = "PRAGMA journal_mode = DELETE";

  static final String COPY_INTO = "VACUUM INTO ?";
  static final String CHECK_ALL = "PRAGMA integrity_check(1)";
  static final String CHECK_FOREIGN = "PRAGMA foreign_key_check";
  static final String PAGES = "PRAGMA page_count";
  static final String PAGE_SIZE = "PRAGMA page_size";
  static final String IN_MEMORY = "jdbc:sqlite::memory:";
  static final String DEFINITIONS = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL";
  static final String TABLES =
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY"
          + " name";

  private static final int PATIENCE = 2000;

  /**
   * Without this the driver leaves a query open behind every insert, which holds a moment for ever.
   */
  static Properties driver() {
    Properties properties = new Properties();
    properties.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
    return properties;
  }

  /** Before the file is opened. */
  static String url(Path file, Access access) {
    String uri = "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:///");
    return switch (access) {
      case WRITE -> uri + "?mode=rwc";
      case READ -> uri + "?mode=ro";
      case READ_STILL -> uri + "?mode=ro&immutable=1";
    };
  }

  /**
   * When the file has been opened. A commit has reached the disk when it returns, also on a Mac; a
   * deleted row is overwritten; a database that came from elsewhere cannot run code in its schema.
   */
  static List<String> of(Access access) {
    return access == Access.WRITE
        ? List.of(
            "PRAGMA busy_timeout = " + PATIENCE,
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "PRAGMA fullfsync = ON",
            "PRAGMA checkpoint_fullfsync = ON",
            "PRAGMA foreign_keys = ON",
            "PRAGMA secure_delete = ON",
            "PRAGMA cell_size_check = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA temp_store = MEMORY",
            "PRAGMA cache_size = -32000")
        : List.of(
            "PRAGMA busy_timeout = " + PATIENCE,
            "PRAGMA query_only = ON",
            "PRAGMA cell_size_check = ON",
            "PRAGMA trusted_schema = OFF",
            "PRAGMA temp_store = MEMORY",
            "PRAGMA cache_size = -32000");
  }

  private Pragmas() {}
}
