package dev.cairn.store.entry;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryScan;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.tree.Hex;
import dev.cairn.ledger.tree.Sha256;
import dev.cairn.store.database.Cells;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries from rows. The columns that repeat what the bytes say must repeat it exactly: an
 * answer to a query is worth no less than the ledger.
 */
final class EntryRow {
  static final String SELECT =
      "SELECT e.entry, e.hash, e.payload_hash,"
          + " e.actor || ' ' || e.kind || ' ' || e.part || ' ' || e.parts || ' ' || e.request"
          + " || ' ' || e.sequence || ' ' || e.subject || ' ' || e.time,"
          + " e.sequence, p.salt, p.size, p.check_sum, p.payload"
          + " FROM ledger_entry e LEFT JOIN ledger_payload p ON p.sequence = e.sequence";

  private static final int ID = 32;
  private static final int TIME = 24;

  private final Packing packing;
  private final EntryScan scan = new EntryScan();
  private final Sha256 sha = new Sha256();

  EntryRow(Packing packing) {
    this.packing = packing;
  }

  /** A row as it lies there, before anything of it is believed. */
  record Raw(
      long sequence,
      byte[] bytes,
      byte[] hash,
      byte[] payloadHash,
      String columns,
      byte @Nullable [] salt,
      Packing.@Nullable Packed payload) {}

  Raw raw(ResultSet row) throws SQLException {
    byte[] salt = row.getBytes(6);
    Packing.Packed payload =
        salt == null
            ? null
            : new Packing.Packed(Cells.bytes(row, 9), row.getLong(7), row.getLong(8));
    return new Raw(
        row.getLong(5),
        Cells.bytes(row, 1),
        Cells.bytes(row, 2),
        Cells.bytes(row, 3),
        Cells.text(row, 4),
        salt,
        payload);
  }

  StoredEntry entry(Raw raw) throws Damage {
    checkColumns(raw);
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

  /** Whether the bytes are those that were written is for the verification to say. */
  private void checkColumns(Raw raw) throws Damage {
    byte[] bytes = raw.bytes();
    if (!scan.reads(bytes, 0, bytes.length) || !Arrays.equals(sha.leaf(bytes), raw.hash())) {
      return;
    }
    if (!columns(bytes).equals(raw.columns()) || !samePayloadHash(raw)) {
      throw new Damage(
          raw.sequence(),
          "Entry "
              + raw.sequence()
              + ": a column beside its bytes was changed; they read "
              + raw.columns()
              + ".");
    }
  }

  private boolean samePayloadHash(Raw raw) {
    return raw.payloadHash().length == Hash.LENGTH
        && Hex.stands(raw.payloadHash(), raw.bytes(), scan.payloadAt());
  }

  private String columns(byte[] bytes) {
    return scan.actor()
        + " "
        + scan.kind()
        + " "
        + scan.part()
        + " "
        + scan.parts()
        + " "
        + ascii(bytes, scan.requestAt(), ID)
        + " "
        + scan.sequence()
        + " "
        + scan.subject()
        + " "
        + ascii(bytes, scan.timeAt(), TIME);
  }

  private static String ascii(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.US_ASCII);
  }
}
