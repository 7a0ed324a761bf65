package dev.cairn.ledger.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 behind one byte that says what is hashed, so that no entry can pass for a node or a
 * payload. One instance serves one thread.
 */
public final class Sha256 {
  /** RFC 9162, 2.1.1: a leaf of the tree, here an entry. */
  private static final byte LEAF = 0;

  /** RFC 9162, 2.1.1: a node above two others. */
  private static final byte NODE = 1;

  /** Ours: a payload behind its salt. */
  private static final byte PAYLOAD = 2;

  private final MessageDigest digest;
  private final byte[] together = new byte[1024];
  private int gathered;

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The hash of an entry, which is also its leaf of the tree. */
  public byte[] leaf(byte[] entry) {
    byte[] out = new byte[Hash.LENGTH];
    leaf(entry, 0, entry.length, out);
    return out;
  }

  public byte[] node(byte[] left, byte[] right) {
    byte[] out = new byte[Hash.LENGTH];
    node(left, right, out);
    return out;
  }

  public byte[] payload(byte[] salt, byte[] payload) {
    byte[] out = new byte[Hash.LENGTH];
    payload(salt, payload, out);
    return out;
  }

  /** The hash of bytes as they are. */
  public byte[] plain(byte[] bytes) {
    return digest.digest(bytes);
  }

  /**
   * An entry that stands inside other bytes; the hash is written to the beginning of {@code out}.
   */
  public void leaf(byte[] bytes, int from, int to, byte[] out) {
    begin(LEAF);
    add(bytes, from, to - from);
    finish(out);
  }

  public void payload(byte[] salt, byte[] payload, byte[] out) {
    begin(PAYLOAD);
    add(salt, 0, salt.length);
    add(payload, 0, payload.length);
    finish(out);
  }

  void node(byte[] left, byte[] right, byte[] out) {
    begin(NODE);
    add(left, 0, Hash.LENGTH);
    add(right, 0, Hash.LENGTH);
    finish(out);
  }

  private void begin(byte what) {
    together[0] = what;
    gathered = 1;
  }

  /** Small pieces are hashed together: each call of a digest costs as much as a hundred bytes. */
  private void add(byte[] bytes, int from, int length) {
    if (length > together.length - gathered) {
      digest.update(together, 0, gathered);
      digest.update(bytes, from, length);
      gathered = 0;
    } else {
      System.arraycopy(bytes, from, together, gathered, length);
      gathered += length;
    }
  }

  private void finish(byte[] out) {
    try {
      digest.update(together, 0, gathered);
      digest.digest(out, 0, Hash.LENGTH);
    } catch (DigestException e) {
      throw new IllegalStateException("A SHA-256 needs 32 bytes of room", e);
    }
  }
}
