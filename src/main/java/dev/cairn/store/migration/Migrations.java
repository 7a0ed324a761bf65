package dev.cairn.store.migration;

import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.StoreFailure;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All changes of the tables there have been, in order. */
public final class Migrations {
  private static final String APPLIED = "migration";

  private final List<Migration> all;

  Migrations(List<Migration> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).version() != i + 1) {
        throw new IllegalArgumentException("Migration " + (i + 1) + " is missing");
      }
    }
  }

  /** Those of this program. A file that was released is never changed again. */
  public static Migrations ofProgram() {
    return new Migrations(
        Stream.of(
                "V001__ledger.sql",
                "V002__records.sql",
                "V003__pack_archive.sql",
                "V004__review.sql",
                "V005__lifting.sql",
                "V006__text.sql",
                "V007__edits.sql")
            .map(Migration::ofResource)
            .toList());
  }

  public int version() {
    return all.size();
  }

  List<Migration> all() {
    return all;
  }

  /** The version of a database; 0 for a new one. Refuses what this program cannot work with. */
  public int check(Database database) {
    List<String> tables = database.tables();
    if (!database.isMarked()) {
      if (tables.isEmpty()) {
        return 0;
      }
      throw new StoreFailure(
          Cause.FOREIGN,
          database.file()
              + " is a database of another program, so it was left alone."
              + " Maybe name another folder with --workspace.",
          null);
    }
    List<Applied> applied = applied(database);
    for (Applied one : applied) {
      check(database, one);
    }
    return applied.size();
  }

  /** Applies what is missing, each migration whole or not at all; from which version. */
  public int apply(Database database, InstantSource clock) {
    int from = check(database);
    for (Migration migration : all.subList(from, all.size())) {
      database.begin();
      try {
        apply(database, migration, clock);
        database.commit();
      } catch (RuntimeException failed) {
        database.rollback();
        throw failed;
      }
    }
    return from;
  }

  /** For readers, who cannot bring a database to the version they need. */
  public void requireCurrent(Database database) {
    int version = check(database);
    if (version < version()) {
      throw new StoreFailure(
          Cause.READ_ONLY,
          database.file()
              + " is of version "
              + version
              + " and this Cairn reads version "
              + version()
              + ". Maybe open it once for writing, which brings it there.",
          null);
    }
  }

  /**
   * The first table or index that is not as this program defines it; others are nobody's concern.
   */
  public Optional<String> redefined(Database database) {
    try (Database ours = Database.inMemory()) {
      all.forEach(migration -> migration.statements().forEach(ours::define));
      Map<String, String> found = database.definitions();
      return ours.definitions().entrySet().stream()
          .filter(one -> !one.getValue().equals(found.get(one.getKey())))
          .map(Map.Entry::getKey)
          .findFirst();
    }
  }

  private static void apply(Database database, Migration migration, InstantSource clock) {
    if (migration.version() == 1) {
      database.mark();
    }
    migration.statements().forEach(database::define);
    database.change(
        "INSERT INTO migration (version, name, hash, applied) VALUES (?, ?, ?, ?)",
        migration.version(),
        migration.name(),
        migration.hash().bytes(),
        EntryTime.text(clock.instant()));
  }

  private void check(Database database, Applied applied) {
    if (applied.version() > all.size()) {
      throw new StoreFailure(
          Cause.NEWER,
          database.file()
              + " was made by a newer Cairn: it is of version "
              + applied.version()
              + ", this one knows "
              + all.size()
              + ". Maybe install the newer one.",
          null);
    }
    Migration known = all.get(applied.version() - 1);
    if (!known.hash().equals(applied.hash())) {
      throw new StoreFailure(
          Cause.OTHER_HISTORY,
          database.file()
              + " got its version "
              + applied.version()
              + " ("
              + applied.name()
              + ") from another program than this one, so it was left alone."
              + " Maybe use the Cairn that made it.",
          null);
    }
  }

  private static List<Applied> applied(Database database) {
    return database.tables().contains(APPLIED)
        ? database.all(
            "SELECT version, name, hash FROM migration ORDER BY version DESC",
            row -> new Applied(row.getInt(1), row.getString(2), Hash.of(row.getBytes(3))))
        : List.of();
  }

  /** What a database says of a migration. */
  private record Applied(int version, String name, Hash hash) {}
}
