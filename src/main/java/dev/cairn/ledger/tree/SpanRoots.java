package dev.cairn.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The roots of some spans that do not overlap, worked out while all leaves pass by once. */
final class SpanRoots implements Consumer<byte[]> {
  private final List<Span> spans;
  private final List<Frontier> edges = new ArrayList<>();
  private long passed;

  SpanRoots(List<Span> spans) {
    this.spans = spans;
    spans.forEach(span -> edges.add(new Frontier()));
  }

  @Override
  public void accept(byte[] leafHash) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).holds(passed)) {
        edges.get(i).add(leafHash);
        break;
      }
    }
    passed++;
  }

  /** In the order of the spans, once so many leaves have passed. */
  List<Hash> roots(long leaves) {
    if (passed < leaves) {
      throw new IllegalStateException(
          "A proof over " + leaves + " entries was asked for, but only " + passed + " passed by");
    }
    return edges.stream().map(Frontier::root).toList();
  }
}
