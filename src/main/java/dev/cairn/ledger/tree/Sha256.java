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

  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The hash of an entry, which is also its leaf of the tree. */
  public byte[] leaf(byte[] entry) {
    digest.update(LEAF);
    return digest.digest(entry);
  }

  public byte[] node(byte[] left, byte[] right) {
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  public byte[] payload(byte[] salt, byte[] payload) {
    digest.update(PAYLOAD);
    digest.update(salt);
    return digest.digest(payload);
  }

  /** The hash of bytes as they are. */
  public byte[] plain(byte[] bytes) {
    return digest.digest(bytes);
  }

  /** An entry that stands inside other bytes; the hash is written to the beginning of {@code out}. */
  public void leaf(byte[] bytes, int from, int to, byte[] out) {
    digest.update(LEAF);
    digest.update(bytes, from, to - from);
    finish(out);
  }

  public void payload(byte[] salt, byte[] payload, byte[] out) {
    digest.update(PAYLOAD);
    digest.update(salt);
    digest.update(payload);
    finish(out);
  }

  void node(byte[] left, byte[] right, byte[] out) {
    digest.update(NODE);
    digest.update(left, 0, Hash.LENGTH);
    digest.update(right, 0, Hash.LENGTH);
    finish(out);
  }

  private void finish(byte[] out) {
    try {
      digest.digest(out, 0, Hash.LENGTH);
    } catch (DigestException e) {
      throw new IllegalStateException("A SHA-256 needs 32 bytes of room", e);
    }
  }
}
