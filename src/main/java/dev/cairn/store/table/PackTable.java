package dev.cairn.store.table;

import dev.cairn.action.kept.PackArchive;
import dev.cairn.store.database.Cells;
import dev.cairn.store.database.Database;
import dev.cairn.trail.PackRef;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The archive of packs, in the database of a workspace. */
public final class PackTable implements PackArchive {
  private final Database database;

  public PackTable(Database database) {
    this.database = database;
  }

  @Override
  public boolean has(PackRef pack) {
    return database.number(
            "SELECT COUNT(*) FROM pack_version WHERE pack = ? AND version = ? AND sha256 = ?",
            pack.id(),
            pack.version(),
            pack.sha256())
        > 0;
  }

  @Override
  public void keep(PackRef pack, SortedMap<String, byte[]> files) {
    if (has(pack)) {
      return;
    }
    database.change(
        "INSERT INTO pack_version (pack, version, sha256) VALUES (?, ?, ?)",
        pack.id(),
        pack.version(),
        pack.sha256());
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      database.change(
          "INSERT INTO pack_file (pack, version, sha256, path, content) VALUES (?, ?, ?, ?, ?)",
          pack.id(),
          pack.version(),
          pack.sha256(),
          file.getKey(),
          file.getValue());
    }
  }

  @Override
  public Optional<SortedMap<String, byte[]>> files(PackRef pack) {
    if (!has(pack)) {
      return Optional.empty();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    database
        .all(
            "SELECT path, content FROM pack_file WHERE pack = ? AND version = ? AND sha256 = ?",
            row -> Map.entry(row.getString(1), Cells.bytes(row, 2)),
            pack.id(),
            pack.version(),
            pack.sha256())
        .forEach(file -> files.put(file.getKey(), file.getValue()));
    return Optional.of(Collections.unmodifiableSortedMap(files));
  }
}
