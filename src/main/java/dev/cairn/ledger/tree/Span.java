package dev.cairn.ledger.tree;

/** The leaves from one to before another that stand under one node of a tree. */
record Span(long from, long to) {
  boolean holds(long leaf) {
    return from <= leaf && leaf < to;
  }

  boolean isLeaf() {
    return to - from == 1;
  }

  /** Under the left child: as many leaves as the largest power of two smaller than all of them. */
  Span left() {
    return new Span(from, middle());
  }

  Span right() {
    return new Span(middle(), to);
  }

  private long middle() {
    return from + Long.highestOneBit(to - from - 1);
  }
}
