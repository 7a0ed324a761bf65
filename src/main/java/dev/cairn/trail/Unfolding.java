package dev.cairn.trail;

import dev.cairn.trail.WhyNode.Stone;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Where each decision of a tree is told in full: as near to the asked place as it stands, so that
 * nobody has to read through ten weeks to find what the peak rests on. What is short comes first.
 */
public final class Unfolding {
  private static final String ROOT = "";

  private final Map<String, Stone> whole = new TreeMap<>();
  private final Map<String, Spot> homes = new TreeMap<>();
  private final Map<String, Integer> heights = new TreeMap<>();

  /** The place of a decision as an input of another. */
  private record Spot(String parent, int input) {}

  public Unfolding(List<WhyNode> trees) {
    trees.forEach(this::collect);
    Queue<Decision> near = new ArrayDeque<>();
    for (WhyNode tree : trees) {
      if (tree instanceof Stone stone) {
        settle(stone, new Spot(ROOT, 0), near);
      }
    }
    while (!near.isEmpty()) {
      Stone stone = whole(near.remove().id());
      for (int i = 0; i < stone.below().size(); i++) {
        if (stone.below().get(i) instanceof Stone child) {
          settle(child, new Spot(stone.decision().id(), i), near);
        }
      }
    }
  }

  private void collect(WhyNode node) {
    if (node instanceof Stone stone && !stone.toldBefore()) {
      whole.put(stone.decision().id(), stone);
      stone.below().forEach(this::collect);
    }
  }

  private void settle(Stone stone, Spot spot, Queue<Decision> near) {
    if (homes.putIfAbsent(stone.decision().id(), spot) == null) {
      near.add(stone.decision());
    }
  }

  /** The decision with all that is below it. */
  public Stone whole(String id) {
    Stone stone = whole.get(id);
    if (stone == null) {
      throw new IllegalArgumentException("The tree never tells " + id);
    }
    return stone;
  }

  /** Whether this input is where a decision is told in full. */
  public boolean toldAt(Stone parent, int input, Stone stone) {
    return spot(stone).equals(new Spot(parent.decision().id(), input));
  }

  private Spot spot(Stone stone) {
    return homes.getOrDefault(stone.decision().id(), new Spot(ROOT, 0));
  }

  /** The inputs of a decision by what they lead to: single lines first, the longest way last. */
  public List<Integer> order(Stone parent) {
    return IntStream.range(0, parent.below().size())
        .boxed()
        .sorted(Comparator.comparingInt(input -> height(parent, input)))
        .toList();
  }

  private int height(Stone parent, int input) {
    WhyNode node = parent.below().get(input);
    return node instanceof Stone stone && toldAt(parent, input, stone)
        ? height(stone.decision().id())
        : 0;
  }

  private int height(String id) {
    Integer known = heights.get(id);
    if (known == null) {
      known = 1;
      for (WhyNode node : whole(id).below()) {
        if (node instanceof Stone stone) {
          known = Math.max(known, 1 + height(stone.decision().id()));
        }
      }
      heights.put(id, known);
    }
    return known;
  }
}
