package dev.cairn.engine.whatif;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Trail;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts, pack values and decisions that a decision stands on, with how far below they are. */
final class Ancestry {
  /** What is not below at all. */
  static final int FOREIGN = 1000;

  private final SortedMap<String, Integer> depths = new TreeMap<>();

  private Ancestry() {}

  static Ancestry of(Trail trail, String id) {
    Ancestry ancestry = new Ancestry();
    Queue<String> open = new ArrayDeque<>();
    ancestry.depths.put(id, 0);
    open.add(id);
    while (!open.isEmpty()) {
      String next = open.remove();
      ancestry.below(trail.find(next), 1 + ancestry.depths.getOrDefault(next, 0), open);
    }
    return ancestry;
  }

  private void below(@Nullable Decision decision, int depth, Queue<String> open) {
    if (decision == null) {
      return;
    }
    for (Input input : decision.inputs()) {
      if (depths.putIfAbsent(input.from(), depth) == null && input.fromDecision()) {
        open.add(input.from());
      }
    }
  }

  /** How far below a field, a rule or a modifier stands. */
  int depth(String field) {
    int least = depths.getOrDefault(field, FOREIGN);
    for (var entry : depths.entrySet()) {
      if (concerns(entry.getKey(), field)) {
        least = Math.min(least, entry.getValue());
      }
    }
    return least;
  }

  /** A fact may be told of as a whole or in part, and a rule without the name of its pack. */
  private static boolean concerns(String from, String field) {
    if (from.startsWith(Input.PACK)) {
      return from.endsWith(field.startsWith("#") ? field : "/" + field);
    }
    if (!from.startsWith(Input.FACT)) {
      return false;
    }
    String told = from.substring(Input.FACT.length());
    return told.equals(field) || field.startsWith(told) || told.startsWith(field + "[");
  }
}
