package dev.cairn.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows that a leaf stands at its place in a tree of which only the root is known (RFC 9162,
 * 2.1.3).
 *
 * @param index of the leaf, from 0
 * @param size of the tree
 * @param path the hashes beside the way up, from below
 */
public record InclusionProof(long index, long size, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index);
    }
  }

  /** Collects a proof from all leaf hashes of the tree, given in order. */
  public static final class Making implements Consumer<byte[]> {
    private final InclusionProof wanted;
    private final SpanRoots roots;

    public Making(long index, long size) {
      wanted = new InclusionProof(index, size, List.of());
      List<Span> beside = new ArrayList<>();
      wanted.beside(new Span(0, size), beside);
      roots = new SpanRoots(beside);
    }

    @Override
    public void accept(byte[] leafHash) {
      roots.accept(leafHash);
    }

    public InclusionProof proof() {
      return new InclusionProof(wanted.index, wanted.size, roots.roots(wanted.size));
    }
  }

  public boolean proves(Hash leaf, Hash root) {
    Path rest = new Path(path);
    byte[] found = climb(new Span(0, size), leaf.bytes(), rest);
    return rest.isUsedUp() && Hash.of(found).equals(root);
  }

  private void beside(Span span, List<Span> beside) {
    if (!span.isLeaf()) {
      boolean left = span.left().holds(index);
      beside(left ? span.left() : span.right(), beside);
      beside.add(left ? span.right() : span.left());
    }
  }

  private byte[] climb(Span span, byte[] leaf, Path rest) {
    if (span.isLeaf()) {
      return leaf;
    }
    boolean left = span.left().holds(index);
    byte[] up = climb(left ? span.left() : span.right(), leaf, rest);
    return left ? rest.over(up, rest.next()) : rest.over(rest.next(), up);
  }
}
