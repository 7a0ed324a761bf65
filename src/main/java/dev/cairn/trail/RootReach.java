package dev.cairn.trail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** How far one root of changes reaches: the decisions it went through, the values it changed. */
public record RootReach(Root root, List<DecisionChange> levers, List<CellChange> cells) {
  public RootReach {
    levers = List.copyOf(levers);
    cells = List.copyOf(cells);
  }

  /** Every root below some changes once, in the order in which the calendar meets them. */
  public static List<RootReach> under(List<CellChange> cells) {
    SequencedMap<Root, List<DecisionChange>> levers = new LinkedHashMap<>();
    SequencedMap<Root, List<CellChange>> reached = new LinkedHashMap<>();
    for (CellChange cell : cells) {
      for (Cause cause : cell.causes()) {
        for (Root root : cause.roots()) {
          add(levers, root, cause.lever());
          add(reached, root, cell);
        }
      }
    }
    List<RootReach> all = new ArrayList<>();
    levers.forEach((root, through) ->
        all.add(new RootReach(root, through, reached.getOrDefault(root, List.of()))));
    return all;
  }

  private static <T> void add(SequencedMap<Root, List<T>> lists, Root root, T item) {
    List<T> list = lists.computeIfAbsent(root, none -> new ArrayList<>());
    if (!list.contains(item)) {
      list.add(item);
    }
  }
}
