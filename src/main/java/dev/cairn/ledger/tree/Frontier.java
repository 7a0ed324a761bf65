package dev.cairn.ledger.tree;

/**
 * The right edge of a growing tree: the roots of its full subtrees, one for every bit that is set
 * in its size. Enough to add a leaf or to know the root, in steps that grow with the logarithm.
 */
public final class Frontier {
  private static final int HIGHEST = 63;

  private final Sha256 sha = new Sha256();
  private final byte[][] full = new byte[HIGHEST][Hash.LENGTH];
  private long size;

  /** The edge that {@link #toBytes} wrote for a tree of this size. */
  public static Frontier of(long size, byte[] bytes) {
    if (size < 0 || bytes.length != Hash.LENGTH * Long.bitCount(size)) {
      throw new IllegalArgumentException(
          bytes.length + " bytes are not the edge of a tree of " + size + " leaves");
    }
    Frontier edge = new Frontier();
    edge.size = size;
    int at = 0;
    for (int level = HIGHEST - 1; level >= 0; level--) {
      if ((size >>> level & 1) == 1) {
        System.arraycopy(bytes, at, edge.full[level], 0, Hash.LENGTH);
        at += Hash.LENGTH;
      }
    }
    return edge;
  }

  public long size() {
    return size;
  }

  /** The hashes of the full subtrees, the largest first. */
  public byte[] toBytes() {
    byte[] bytes = new byte[Hash.LENGTH * Long.bitCount(size)];
    int at = 0;
    for (int level = HIGHEST - 1; level >= 0; level--) {
      if ((size >>> level & 1) == 1) {
        System.arraycopy(full[level], 0, bytes, at, Hash.LENGTH);
        at += Hash.LENGTH;
      }
    }
    return bytes;
  }

  /**
   * Adds a leaf by its hash, which is copied. Full subtrees of one size become one of twice the
   * size.
   */
  public void add(byte[] leaf) {
    byte[] right = leaf;
    int level = 0;
    while ((size >>> level & 1) == 1) {
      byte[] out = (size >>> (level + 1) & 1) == 1 ? full[level] : full[level + 1];
      sha.node(full[level], right, out);
      right = out;
      level++;
    }
    if (level == 0) {
      System.arraycopy(leaf, 0, full[0], 0, Hash.LENGTH);
    }
    size++;
  }

  public Hash root() {
    if (size == 0) {
      return Hash.of(sha.plain(new byte[0]));
    }
    int level = Long.numberOfTrailingZeros(size);
    byte[] root = full[level].clone();
    while (++level < HIGHEST) {
      if ((size >>> level & 1) == 1) {
        sha.node(full[level], root, root);
      }
    }
    return Hash.of(root);
  }
}
