package dev.cairn.ledger.export;

import dev.cairn.ledger.Ledger;
import dev.cairn.ledger.tree.Hash;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One line of entries.jsonl: {@code {"entry":{...},"hash":"...","salt":"..."}}, or salt null. */
record ExportLine(byte[] entry, byte[] hash, byte @Nullable [] salt) {
  private static final HexFormat HEX = HexFormat.of();
  private static final int HASH_DIGITS = 2 * Hash.LENGTH;
  private static final byte[] SALTED = ExportForm.ascii("\"" + "0".repeat(2 * Ledger.SALT) + "\"}");

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(entry.length + 200);
    out.writeBytes(ExportForm.BEFORE_ENTRY);
    out.writeBytes(entry);
    out.writeBytes(ExportForm.BEFORE_HASH);
    out.writeBytes(ExportForm.ascii(HEX.formatHex(hash)));
    out.writeBytes(ExportForm.BEFORE_SALT);
    out.writeBytes(
        salt == null ? ExportForm.ERASED : ExportForm.ascii("\"" + HEX.formatHex(salt) + "\"}"));
    return out.toByteArray();
  }

  /**
   * Reads what {@link #toBytes} wrote; null for anything else. The entry itself is not looked at.
   */
  static @Nullable ExportLine parse(byte[] line) {
    int behindEntry = behindEntry(line);
    if (behindEntry < 0 || !stands(ExportForm.BEFORE_ENTRY, line, 0)) {
      return null;
    }
    int hash = behindEntry + ExportForm.BEFORE_HASH.length;
    byte[] entry = Arrays.copyOfRange(line, ExportForm.BEFORE_ENTRY.length, behindEntry);
    byte[] read = digits(line, hash, HASH_DIGITS);
    int salt = hash + HASH_DIGITS + ExportForm.BEFORE_SALT.length;
    if (read == null || stands(ExportForm.ERASED, line, salt)) {
      return read == null ? null : new ExportLine(entry, read, null);
    }
    byte[] salted = digits(line, salt + 1, 2 * Ledger.SALT);
    return salted == null ? null : new ExportLine(entry, read, salted);
  }

  /** What follows an entry has a fixed length, with a salt or without. */
  private static int behindEntry(byte[] line) {
    boolean erased = ends(line, ExportForm.ERASED);
    int tail =
        ExportForm.BEFORE_HASH.length
            + HASH_DIGITS
            + ExportForm.BEFORE_SALT.length
            + (erased ? ExportForm.ERASED.length : SALTED.length);
    int at = line.length - tail;
    boolean fits =
        at >= ExportForm.BEFORE_ENTRY.length
            && stands(ExportForm.BEFORE_HASH, line, at)
            && stands(
                ExportForm.BEFORE_SALT, line, at + ExportForm.BEFORE_HASH.length + HASH_DIGITS)
            && (erased || line[line.length - SALTED.length] == '"')
            && (erased || ends(line, ExportForm.ascii("\"}")));
    return fits ? at : -1;
  }

  private static boolean ends(byte[] line, byte[] end) {
    return line.length >= end.length && stands(end, line, line.length - end.length);
  }

  private static boolean stands(byte[] word, byte[] line, int at) {
    return at + word.length <= line.length
        && Arrays.equals(word, 0, word.length, line, at, at + word.length);
  }

  private static byte @Nullable [] digits(byte[] line, int at, int length) {
    byte[] bytes = new byte[length / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = digit(line[at + 2 * i]);
      int low = digit(line[at + 2 * i + 1]);
      if (high < 0 || low < 0) {
        return null;
      }
      bytes[i] = (byte) (high << 4 | low);
    }
    return bytes;
  }

  private static int digit(byte letter) {
    if (letter >= '0' && letter <= '9') {
      return letter - '0';
    }
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  @Override
  public String toString() {
    return new String(toBytes(), StandardCharsets.ISO_8859_1);
  }
}
