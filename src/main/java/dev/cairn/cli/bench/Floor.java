package dev.cairn.cli.bench;

import dev.cairn.json.CanonicalWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What no maker of plans can undercut: the values of a finished plan, already made and in their
 * order, are written as the same canonical bytes and hashed once. Nothing is decided, looked up,
 * sorted or put into words.
 */
final class Floor {
  private final CanonicalWriter out = new CanonicalWriter();
  private final MessageDigest sha256 = sha256();

  /** The bytes of a line. */
  byte[] line(Values values) {
    out.clear();
    values.write(out);
    return out.toBytes();
  }

  byte[] hash(byte[] line) {
    return sha256.digest(line);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
