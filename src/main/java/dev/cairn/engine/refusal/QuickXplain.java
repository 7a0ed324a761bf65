package dev.cairn.engine.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Junker's divide and conquer for a smallest conflict: a set that cannot hold together though any
 * part of it could. Among several, the one made of earlier causes is found.
 *
 * @param possible whether causes can hold together; leaving one out never hurts
 */
record QuickXplain<T>(Predicate<List<T>> possible) {

  /** The conflict in its declared order; empty if all causes can hold together. */
  List<T> conflict(List<T> causes) {
    if (possible.test(causes)) {
      return List.of();
    }
    List<T> found = search(List.of(), false, causes);
    return causes.stream().filter(found::contains).toList();
  }

  private List<T> search(List<T> held, boolean grown, List<T> causes) {
    if (grown && !possible.test(held)) {
      return List.of();
    }
    if (causes.size() == 1) {
      return causes;
    }
    int half = causes.size() / 2;
    List<T> first = causes.subList(0, half);
    List<T> second = causes.subList(half, causes.size());
    List<T> blamedSecond = search(join(held, first), true, second);
    List<T> blamedFirst = search(join(held, blamedSecond), !blamedSecond.isEmpty(), first);
    return join(blamedFirst, blamedSecond);
  }

  private static <T> List<T> join(List<T> a, List<T> b) {
    List<T> joined = new ArrayList<>(a);
    joined.addAll(b);
    return joined;
  }
}
