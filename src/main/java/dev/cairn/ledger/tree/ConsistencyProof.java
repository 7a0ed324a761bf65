package dev.cairn.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows that a tree begins with all leaves of an older one, of both of which only the roots are
 * known (RFC 9162, 2.1.4).
 *
 * @param older size of the older tree, at least 1
 * @param size of the tree
 */
public record ConsistencyProof(long older, long size, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
    if (older < 1 || older > size) {
      throw new IllegalArgumentException(
          "A tree of " + size + " leaves cannot begin with one of " + older);
    }
  }

  /** Collects a proof from all leaf hashes of the larger tree, given in order. */
  public static final class Making implements Consumer<byte[]> {
    private final ConsistencyProof wanted;
    private final SpanRoots roots;

    public Making(long older, long size) {
      wanted = new ConsistencyProof(older, size, List.of());
      List<Span> parts = new ArrayList<>();
      wanted.parts(new Span(0, size), true, parts);
      roots = new SpanRoots(parts);
    }

    @Override
    public void accept(byte[] leafHash) {
      roots.accept(leafHash);
    }

    public ConsistencyProof proof() {
      return new ConsistencyProof(wanted.older, wanted.size, roots.roots(wanted.size));
    }
  }

  /** The root of the older tree and of the whole, as far as one has climbed. */
  private record Both(byte[] old, byte[] all) {}

  public boolean proves(Hash olderRoot, Hash root) {
    Path rest = new Path(path);
    Both found = climb(new Span(0, size), true, olderRoot.bytes(), rest);
    return rest.isUsedUp()
        && Hash.of(found.old).equals(olderRoot)
        && Hash.of(found.all).equals(root);
  }

  /**
   * The nodes that make both roots.
   *
   * @param whole the older tree fills what lies left of this span's end, and its root is known
   */
  private void parts(Span span, boolean whole, List<Span> parts) {
    if (span.to() == older) {
      if (!whole) {
        parts.add(span);
      }
    } else if (older <= span.left().to()) {
      parts(span.left(), whole, parts);
      parts.add(span.right());
    } else {
      parts(span.right(), false, parts);
      parts.add(span.left());
    }
  }

  private Both climb(Span span, boolean whole, byte[] olderRoot, Path rest) {
    if (span.to() == older) {
      byte[] known = whole ? olderRoot : rest.next();
      return new Both(known, known);
    }
    if (older <= span.left().to()) {
      Both left = climb(span.left(), whole, olderRoot, rest);
      return new Both(left.old, rest.over(left.all, rest.next()));
    }
    Both right = climb(span.right(), false, olderRoot, rest);
    byte[] left = rest.next();
    return new Both(rest.over(left, right.old), rest.over(left, right.all));
  }
}
