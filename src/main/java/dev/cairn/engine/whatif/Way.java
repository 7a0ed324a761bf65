package dev.cairn.engine.whatif;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Changes of one thing in one direction, each a step further from today than the one before it;
 * they are counted from 1.
 */
record Way(String field, int length, IntFunction<Change> changes) {
  static Way only(Change change) {
    return new Way(change.field(), 1, step -> change);
  }

  Change step(int step) {
    return changes.apply(step);
  }

  Change furthest() {
    return step(length);
  }

  static List<Way> each(List<Change> changes) {
    return changes.stream().map(Way::only).toList();
  }
}
