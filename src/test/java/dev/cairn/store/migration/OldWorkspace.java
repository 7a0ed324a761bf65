package dev.cairn.store.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cairn.ledger.Draft;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.SampleLedger;
import dev.cairn.ledger.Step;
import dev.cairn.store.database.Access;
import dev.cairn.store.database.Database;
import dev.cairn.store.entry.EntryTable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Databases as programs of earlier versions left them, with rows in every table of that version.
 * What stands here for a version that was released is never changed again.
 */
final class OldWorkspace {
  private static final List<String> RECORDS =
      List.of(
          "INSERT INTO record VALUES ('athlete', 's1', '', x'7b7d', 2, '2026')",
          "INSERT INTO step VALUES (1, 'r', 'athlete.added', 'coach', '2026', 1, 1, 'done')",
          "INSERT INTO step_part VALUES (1, 1, 's1')",
          "INSERT INTO athlete VALUES ('s1', 'anna', 'Anna', 33, 'Berlin', '2027-09-26', '4:00',"
              + " '2026-11-21', 2, '2026', NULL)",
          "INSERT INTO plan VALUES ('s1', 'h1', NULL, 2, 'coach', '2026', '1', 'Berlin',"
              + " '2027-09-26', '4:00', 16, 62000, 'c')",
          "INSERT INTO plan_day VALUES ('s1', 'h1', '2027-01-31', 1, 'base', 'long', 18000, 108,"
              + " 'easy', '6:00', NULL)",
          "INSERT INTO plan_pack VALUES ('s1', 'h1', 'running', '1.0.0', 'ab')",
          "INSERT INTO plan_rule VALUES ('s1', 'h1', 'template', 'long-run', 16)",
          "INSERT INTO verdict VALUES (2, 's1', 'h1', 'c1', 'approved', '2026', NULL, 40, 1, 0,"
              + " NULL, NULL, 'private', 'for you', '{}')",
          "INSERT INTO verdict_decision VALUES (2, 'd1', 'week/1', 's1', 'template', 'long-run', 0,"
              + " '18', '18')",
          "INSERT INTO note VALUES (3, 's1', 'h1', 'week/1', 'c1', 'private', 'text', '2026',"
              + " NULL)",
          "INSERT INTO plan_stage VALUES (3, 's1', 'h1', 'delivered', '2026-11-22', '2026', NULL)",
          "INSERT INTO pack_in_force VALUES (1, 'running', '1.0.0', 'ab', '2026', NULL)",
          "INSERT INTO coach VALUES ('c1', 'Coach', '2026')");

  private static final List<String> PACKS =
      List.of(
          "INSERT INTO pack_version VALUES ('running', '1.0.0', 'ab')",
          "INSERT INTO pack_file VALUES ('running', '1.0.0', 'ab', 'pack.json', x'7b7d')");

  private static final List<String> REVIEW =
      List.of(
          "INSERT INTO sample_draw VALUES (3, 'c1', '2026-W48', 'seed', 30, 20, 16, 'review',"
              + " '1.0.0', 'ab', '2026', NULL)",
          "INSERT INTO sample_item VALUES (4, 's1', 'c1', '2026-W48', 'h1', 1, 'risk', '0.81',"
              + " '1', '[]', '2026', NULL)",
          "INSERT INTO verdict_look VALUES (2, 's1', 'approved', 20, 0, '[]', '[]')");

  private static final List<String> LIFTING =
      List.of(
          "INSERT INTO lifter VALUES ('s1', 'anna', 'Anna', 'kg', 'strength', 1, 3, '2026', '2026',"
              + " 2, '2026')",
          "INSERT INTO load_decision VALUES (3, 's1', 'squat', '2026', 'c1', 'accepted', 1, 2, 2,"
              + " '', 1, '', '', '2026', NULL)",
          "INSERT INTO lifted VALUES (4, 's1', 'squat', '2026', 2, 8, '7.5', 0, 0, '2026', NULL)",
          "INSERT INTO model_state VALUES (4, 'load', '0.1', 'ab', 'active', 'why', '2026', NULL)");

  private static final List<String> TEXT =
      List.of(
          "INSERT INTO passage VALUES (3, 's1', 'h1', 'en', 'week/1/note', 1, 'remote', 'office',"
              + " 'm', 'r1', 'Keep calm.', 0, NULL, '2026', NULL)",
          "INSERT INTO text_sent VALUES (4, 's1', 'h1', 'office', 'm', 'https://text.invalid',"
              + " 'ab', 100, 200, '2026', NULL)",
          "INSERT INTO text_consent VALUES (2, 'office', 'https://text.invalid', 'never', '', 'c1',"
              + " '2026', NULL)");

  private static final List<String> EDITS =
      List.of(
          "INSERT INTO plan_edit VALUES (3, 's1', 'h2', 'h1', 'c1', '[\"move\"]', 1, '[\"other\"]',"
              + " '', '[]', '[]', 60, '2026', NULL)",
          "INSERT INTO question VALUES (4, 's1', 'h2', 'c1', 'direction', 'May they?', '{}',"
              + " '2026', NULL)");

  private OldWorkspace() {}

  static Database at(int version, Path file) {
    Database database = Database.open(file, Access.WRITE);
    new Migrations(Migrations.ofProgram().all().subList(0, version))
        .apply(database, () -> Instant.parse("2026-01-01T00:00:00Z"));
    database.begin();
    fillLedger(database);
    if (version >= 2) {
      RECORDS.forEach(database::say);
    }
    if (version >= 3) {
      PACKS.forEach(database::say);
    }
    if (version >= 4) {
      REVIEW.forEach(database::say);
    }
    if (version >= 5) {
      LIFTING.forEach(database::say);
    }
    if (version >= 6) {
      TEXT.forEach(database::say);
    }
    if (version >= 7) {
      EDITS.forEach(database::say);
    }
    database.commit();
    return database;
  }

  private static void fillLedger(Database database) {
    try (EntryTable entries = new EntryTable(database)) {
      Ledger ledger =
          new Ledger(entries, () -> Instant.parse("2026-01-02T00:00:00Z"), new Random(3));
      ledger.open(SampleLedger.ID, SampleLedger.COACH, SampleLedger.KEY.publicKey());
      for (int i = 1; i <= 3; i++) {
        Draft draft =
            new Draft(new Kind("athlete.added"), SampleLedger.ANNA, "{\"a\":1}".getBytes(UTF_8));
        ledger.append(Step.of(SampleLedger.id("%032x".formatted(i)), SampleLedger.COACH, draft));
      }
    }
  }

  /** All rows of all tables but that of the migrations, in words. */
  static List<String> rows(Database database) {
    List<String> rows = new ArrayList<>();
    for (String table : database.tables()) {
      if (!table.equals("migration")) {
        rows.addAll(
            database.all(
                "SELECT * FROM " + table,
                row -> {
                  StringBuilder text = new StringBuilder(table);
                  for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    Object cell = row.getObject(i);
                    text.append(' ')
                        .append(cell instanceof byte[] b ? HexFormat.of().formatHex(b) : cell);
                  }
                  return text.toString();
                }));
      }
    }
    return rows;
  }
}
