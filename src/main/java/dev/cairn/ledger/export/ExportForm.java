package dev.cairn.ledger.export;

import dev.cairn.ledger.checkpoint.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names and fixed texts of an export folder, the same for its writer and its reader. */
final class ExportForm {
  static final String README = "README.txt";
  static final String ENTRIES = "entries.jsonl";
  static final String PAYLOADS = "payloads";
  static final String CHECKPOINTS = "checkpoints";
  static final String KEYS = "keys";

  /** What follows the two digits of the folder in the name of a payload. */
  static final String PAYLOAD_REST = "[0-9a-f]{62}\\.json";

  static final Pattern SHARD = Pattern.compile("[0-9a-f]{2}");
  static final Pattern CHECKPOINT = Pattern.compile("[0-9]{12}\\.txt");
  static final Pattern KEY = Pattern.compile("[0-9a-f]{8}\\.txt");

  /** Part of the format: verifiers compare it byte for byte. */
  static final byte[] README_TEXT =
      """
      This folder is a Cairn ledger, exported in format 1.

      entries.jsonl   one line for every entry, in order: the entry, its hash, the salt of its payload
      payloads        what the entries say, each file named by its salted hash; an erased one is gone
      checkpoints     signed statements of how many entries there were and what their root was
      keys            the public keys that signed them

      Verify it with Java 17 or newer and nothing else: java Verify.java FOLDER
      Verify.java and the description of the format, docs/ledger-format.md, come with Cairn.
      What proves most is a checkpoint that you kept elsewhere: java Verify.java FOLDER CHECKPOINT
      """
          .getBytes(StandardCharsets.US_ASCII);

  /** Each entry stands in a line between these, which have a fixed length. */
  static final byte[] BEFORE_ENTRY = ascii("{\"entry\":");

  static final byte[] BEFORE_HASH = ascii(",\"hash\":\"");
  static final byte[] BEFORE_SALT = ascii("\",\"salt\":");
  static final byte[] ERASED = ascii("null}");

  private ExportForm() {}

  static Path payload(Path folder, String hash) {
    return folder.resolve(PAYLOADS).resolve(hash.substring(0, 2)).resolve(hash + ".json");
  }

  static String checkpoint(long size) {
    return String.format(Locale.ROOT, "%012d.txt", size);
  }

  static String key(VerifierKey key) {
    return key.id() + ".txt";
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
