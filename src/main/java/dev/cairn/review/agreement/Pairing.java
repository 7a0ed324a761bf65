package dev.cairn.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often each pair of judgements was made of the same plan.
 *
 * @param counts first coach's judgement by row, second one's by column
 */
public record Pairing(List<List<Integer>> counts) {
  public Pairing {
    counts = counts.stream().map(List::copyOf).toList();
    int size = counts.size();
    if (size < 2 || counts.stream().anyMatch(row -> row.size() != size)) {
      throw new IllegalArgumentException("A table of judgements is square and at least 2 x 2");
    }
  }

  /**
   * Counts pairs of judgements.
   *
   * @param kinds all there are, in their order
   */
  public static <J> Pairing of(List<J> first, List<J> second, List<J> kinds) {
    int[][] counts = new int[kinds.size()][kinds.size()];
    for (int at = 0; at < first.size(); at++) {
      counts[kinds.indexOf(first.get(at))][kinds.indexOf(second.get(at))]++;
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : counts) {
      rows.add(Arrays.stream(row).boxed().toList());
    }
    return new Pairing(rows);
  }

  public int plans() {
    return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
  }

  public int alike() {
    int sum = 0;
    for (int kind = 0; kind < counts.size(); kind++) {
      sum += counts.get(kind).get(kind);
    }
    return sum;
  }

  /** Whether one of the two never judged otherwise. */
  boolean oneSaysOneThing() {
    int plans = plans();
    for (int kind = 0; kind < kinds(); kind++) {
      int row = counts.get(kind).stream().mapToInt(Integer::intValue).sum();
      int column = 0;
      for (List<Integer> other : counts) {
        column += other.get(kind);
      }
      if (row == plans || column == plans) {
        return true;
      }
    }
    return false;
  }

  int kinds() {
    return counts.size();
  }

  double share(int row, int column) {
    return (double) counts.get(row).get(column) / plans();
  }

  double first(int kind) {
    double sum = 0;
    for (int other = 0; other < kinds(); other++) {
      sum += share(kind, other);
    }
    return sum;
  }

  double second(int kind) {
    double sum = 0;
    for (int other = 0; other < kinds(); other++) {
      sum += share(other, kind);
    }
    return sum;
  }
}
