package dev.cairn.strength.plate;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * All sums of some plates, each with the fewest plates that make it. Plates are added up in
 * thousandths of their own unit, so that pounds stay whole pounds.
 */
final class PlateSums {
  private static final int THOUSANDTHS = 1000;

  /** Beyond this a gym is no longer a gym, and the sums too many to list. */
  private static final int MOST = 20_000;

  private PlateSums() {}

  /** By thousandths of the unit; each plate at most once. */
  static NavigableMap<Long, List<Mass>> of(List<Mass> plates, LoadUnit unit) {
    NavigableMap<Long, List<Mass>> sums = new TreeMap<>();
    sums.put(0L, List.of());
    List<Mass> heavyFirst = new ArrayList<>(plates);
    heavyFirst.sort(Collections.reverseOrder());
    for (Mass plate : heavyFirst) {
      add(sums, plate, thousandths(plate, unit));
    }
    return sums;
  }

  private static void add(NavigableMap<Long, List<Mass>> sums, Mass plate, long weight) {
    if (weight <= 0 || sums.size() > MOST) {
      return;
    }
    for (Long sum : List.copyOf(sums.descendingKeySet())) {
      List<Mass> before = sums.getOrDefault(sum, List.of());
      List<Mass> known = sums.get(sum + weight);
      if (known == null || known.size() > before.size() + 1) {
        List<Mass> with = new ArrayList<>(before);
        with.add(plate);
        sums.put(sum + weight, List.copyOf(with));
      }
    }
  }

  static long thousandths(Mass mass, LoadUnit unit) {
    return Math.round(mass.in(unit) * THOUSANDTHS);
  }

  static Mass mass(long thousandths, LoadUnit unit) {
    return Mass.of((double) thousandths / THOUSANDTHS, unit);
  }
}
