package dev.cairn.store.entry;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.store.database.Cells;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads entries from rows. */
final class EntryRow {
  static final String SELECT =
      "SELECT e.sequence, e.entry, e.hash, p.salt, p.size, p.check_sum, p.payload"
          + " FROM ledger_entry e LEFT JOIN ledger_payload p ON p.sequence = e.sequence";

  private final Packing packing;

  EntryRow(Packing packing) {
    this.packing = packing;
  }

  /** A row as it lies there, before anything of it is believed. */
  record Raw(
      long sequence,
      byte[] bytes,
      byte[] hash,
      byte @Nullable [] salt,
      Packing.@Nullable Packed payload) {}

  static Raw raw(ResultSet row) throws SQLException {
    byte[] salt = row.getBytes(4);
    Packing.Packed payload =
        salt == null
            ? null
            : new Packing.Packed(Cells.bytes(row, 7), row.getLong(5), row.getLong(6));
    return new Raw(row.getLong(1), Cells.bytes(row, 2), Cells.bytes(row, 3), salt, payload);
  }

  StoredEntry entry(Raw raw) throws Damage {
    byte[] payload = raw.payload() == null ? null : unpacked(raw.sequence(), raw.payload());
    return new StoredEntry(raw.bytes(), raw.hash(), raw.salt(), payload);
  }

  private byte[] unpacked(long sequence, Packing.Packed packed) throws Damage {
    return packing
        .unpack(packed)
        .orElseThrow(() ->
            new Damage(
                sequence,
                "Entry "
                    + sequence
                    + ": its payload was changed where it lies and cannot be"
                    + " unpacked."));
  }
}
