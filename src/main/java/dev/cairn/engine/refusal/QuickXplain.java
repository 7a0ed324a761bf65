package dev.cairn.engine.refusal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Junker's divide and conquer for a smallest conflict: a set that cannot hold together though any
 * part of it could. Among several, the one made of earlier causes is found.
 */
final class QuickXplain {
  private final Predicate<Set<Cause>> possible;

  /**
   * @param possible whether a set of causes can hold together; leaving one out never hurts
   */
  QuickXplain(Predicate<Set<Cause>> possible) {
    this.possible = possible;
  }

  /** The conflict in its declared order; empty if all causes can hold together. */
  List<Cause> conflict(List<Cause> causes) {
    if (possible.test(set(causes))) {
      return List.of();
    }
    List<Cause> conflict = new ArrayList<>(search(List.of(), false, causes));
    conflict.sort(null);
    return conflict;
  }

  private List<Cause> search(List<Cause> held, boolean grown, List<Cause> causes) {
    if (grown && !possible.test(set(held))) {
      return List.of();
    }
    if (causes.size() == 1) {
      return causes;
    }
    int half = causes.size() / 2;
    List<Cause> first = causes.subList(0, half);
    List<Cause> second = causes.subList(half, causes.size());
    List<Cause> blamedSecond = search(join(held, first), true, second);
    List<Cause> blamedFirst = search(join(held, blamedSecond), !blamedSecond.isEmpty(), first);
    return join(blamedFirst, blamedSecond);
  }

  private static List<Cause> join(List<Cause> a, List<Cause> b) {
    List<Cause> joined = new ArrayList<>(a);
    joined.addAll(b);
    return joined;
  }

  private static Set<Cause> set(Collection<Cause> causes) {
    Set<Cause> set = EnumSet.noneOf(Cause.class);
    set.addAll(causes);
    return set;
  }
}
