package dev.cairn.store.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.kept.Column;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.copy.WholeCheck;
import dev.cairn.store.database.Access;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final InstantSource CLOCK = () -> Instant.parse("2026-11-21T16:14:39.123Z");
  private static final Migrations PROGRAM = Migrations.ofProgram();

  @TempDir Path folder;

  @Test
  void everyFileOfTheFolderIsOneOfThem() throws IOException, URISyntaxException {
    URL here = Objects.requireNonNull(Migration.class.getResource("V001__ledger.sql"));
    try (Stream<Path> files = Files.list(Path.of(here.toURI()).getParent())) {
      assertThat(files.filter(file -> file.toString().endsWith(".sql"))).hasSize(PROGRAM.version());
    }
  }

  @Test
  void theTablesAreThoseOfTheActions() {
    try (Database database = OldWorkspace.at(PROGRAM.version(), file())) {
      for (Table table : Table.values()) {
        List<String> columns =
            database.all(
                "SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3),
                table.word());
        assertThat(columns).as(table.word()).isEqualTo(expected(table));
      }
    }
  }

  private static List<String> expected(Table table) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      String type = column.type() == Column.Type.BYTES ? "BLOB" : column.type().name();
      expected.add(column.name() + " " + type + " " + (i < table.keys() ? i + 1 : 0));
    }
    return expected;
  }

  @Test
  void everyEarlierVersionIsBroughtHereWithAllItHolds() {
    for (int version = 1; version <= PROGRAM.version(); version++) {
      Path file = folder.resolve("v" + version + ".db");
      try (Database database = OldWorkspace.at(version, file)) {
        List<String> before = OldWorkspace.rows(database);
        assertThat(before).as("rows of version " + version).hasSizeGreaterThan(5 * version);
        int from = PROGRAM.apply(database, CLOCK);
        assertThat(from).isEqualTo(version);
        assertThat(PROGRAM.check(database)).isEqualTo(PROGRAM.version());
        assertThat(OldWorkspace.rows(database)).containsAll(before);
        assertThat(new WholeCheck(database).run(List.of(), Progress.QUIET))
            .isInstanceOf(Outcome.Intact.class);
      }
    }
  }

  @Test
  void aDatabaseOfANewerProgramIsLeftAlone() {
    try (Database database = OldWorkspace.at(PROGRAM.version(), file())) {
      database.change(
          "INSERT INTO migration (version, name, hash, applied) VALUES (?, 'later', ?, '2030')",
          PROGRAM.version() + 1,
          new byte[32]);
      assertRefused(
          database,
          Cause.NEWER,
          file()
              + " was made by a newer Cairn: it is of version "
              + (PROGRAM.version() + 1)
              + ", this one knows "
              + PROGRAM.version()
              + ". Maybe install the newer one.");
    }
  }

  @Test
  void aMigrationThatWasChangedLaterIsNoticed() {
    try (Database database = OldWorkspace.at(2, file())) {
      database.change("UPDATE migration SET hash = ? WHERE version = 2", new byte[32]);
      assertRefused(
          database,
          Cause.OTHER_HISTORY,
          file()
              + " got its version 2 (records) from another program than this one, so it was"
              + " left alone. Maybe use the Cairn that made it.");
    }
  }

  @Test
  void aDatabaseOfAnotherProgramIsLeftAlone() throws IOException {
    try (Database database = Database.open(file(), Access.WRITE)) {
      database.say("CREATE TABLE recipes (name TEXT)");
      assertRefused(
          database,
          Cause.FOREIGN,
          file()
              + " is a database of another program, so it was left alone."
              + " Maybe name another folder with --workspace.");
      assertThat(database.tables()).containsExactly("recipes");
    }
  }

  @Test
  void aMigrationThatFailsLeavesTheVersionBefore() {
    List<Migration> broken = new ArrayList<>(PROGRAM.all());
    int next = PROGRAM.version() + 1;
    broken.add(
        new Migration(
            next, "broken", "CREATE TABLE half (a TEXT);\nINSERT INTO nowhere VALUES (1);\n"));
    try (Database database = OldWorkspace.at(PROGRAM.version(), file())) {
      List<String> before = OldWorkspace.rows(database);
      assertThatThrownBy(() -> new Migrations(broken).apply(database, CLOCK))
          .hasMessageContaining("nowhere");
      assertThat(database.tables()).doesNotContain("half");
      assertThat(OldWorkspace.rows(database)).isEqualTo(before);
      broken.set(PROGRAM.version(), new Migration(next, "whole", "CREATE TABLE half (a TEXT);\n"));
      assertThat(new Migrations(broken).apply(database, CLOCK)).isEqualTo(PROGRAM.version());
      assertThat(database.tables()).contains("half");
    }
  }

  /** The files as they lie when the power goes in the midst of a migration. */
  @Test
  void aMigrationThatIsInterruptedIsDoneAgain() throws IOException {
    Path after = folder.resolve("after.db");
    List<String> before;
    try (Database database = OldWorkspace.at(1, file())) {
      before = OldWorkspace.rows(database);
      database.begin();
      PROGRAM.all().get(1).statements().forEach(database::define);
      Files.copy(file(), after);
      Files.copy(folder.resolve("some.db-wal"), folder.resolve("after.db-wal"));
      database.rollback();
    }
    try (Database database = Database.open(after, Access.WRITE)) {
      assertThat(OldWorkspace.rows(database)).isEqualTo(before);
      assertThat(PROGRAM.apply(database, CLOCK)).isEqualTo(1);
      assertThat(OldWorkspace.rows(database)).containsAll(before);
    }
  }

  @Test
  void readersRefuseAnOlderDatabaseInsteadOfChangingIt() {
    try (Database database = OldWorkspace.at(1, file())) {
      assertThatThrownBy(() -> PROGRAM.requireCurrent(database))
          .hasMessage(
              file()
                  + " is of version 1 and this Cairn reads version "
                  + PROGRAM.version()
                  + ". Maybe open it once for writing, which brings it there.");
    }
  }

  private Path file() {
    return folder.resolve("some.db");
  }

  private static void assertRefused(Database database, Cause why, String sentence) {
    assertThatThrownBy(() -> PROGRAM.apply(database, CLOCK))
        .isInstanceOfSatisfying(
            StoreFailure.class, failure -> assertThat(failure.why()).isEqualTo(why))
        .hasMessage(sentence);
  }
}
