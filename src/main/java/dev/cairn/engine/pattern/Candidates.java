package dev.cairn.engine.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Every week there can be, laid out once: by runs, with or without a long run, and quality days.
 * What a score owes to the shape alone stands beside it.
 */
final class Candidates {
  /** As many C races as a week holds with a day between them; a plan chooses two at most. */
  private static final int MOST_QUALITY = 4;

  private static final Candidate[][][][] ALL = all();

  private Candidates() {}

  /**
   * @param score the part of the score that no frame changes
   */
  record Candidate(WeekShape shape, int score) {}

  /** In the order of their days: runs, then long run, then quality days. */
  static Candidate[] of(int runs, boolean longRun, int quality) {
    return ALL[runs][longRun ? 1 : 0][quality];
  }

  private static Candidate[][][][] all() {
    Candidate[][][][] all = new Candidate[8][2][MOST_QUALITY + 1][];
    for (int runs = 0; runs <= 7; runs++) {
      for (int quality = 0; quality <= MOST_QUALITY; quality++) {
        all[runs][0][quality] = laidOut(runs, false, quality);
        all[runs][1][quality] = laidOut(runs, true, quality);
      }
    }
    return all;
  }

  private static Candidate[] laidOut(int runs, boolean longRun, int quality) {
    List<Candidate> found = new ArrayList<>();
    for (int mask = 0; mask < 128; mask++) {
      if (Integer.bitCount(mask) != runs) {
        continue;
      }
      if (!longRun) {
        addQualities(mask, -1, 0, 0, quality, found);
        continue;
      }
      for (int day = 0; day < 7; day++) {
        if ((mask >> day & 1) == 1) {
          addQualities(mask, day, 0, 0, quality, found);
        }
      }
    }
    return found.toArray(Candidate[]::new);
  }

  /** Chooses so many more of the free days from one on, the earliest first. */
  private static void addQualities(
      int mask, int longDay, int quality, int from, int more, List<Candidate> found) {
    if (more == 0) {
      add(mask, longDay, quality, found);
      return;
    }
    for (int day = from; day < 7; day++) {
      if ((mask >> day & 1) == 1 && day != longDay) {
        addQualities(mask, longDay, quality | 1 << day, day + 1, more - 1, found);
      }
    }
  }

  /** Easy days right after a hard one are recovery days when the week has other easy days. */
  private static void add(int mask, int longDay, int quality, List<Candidate> found) {
    int hard = longDay < 0 ? quality : quality | 1 << longDay;
    int easy = mask & ~hard;
    int after = (hard << 1 | hard >> 6) & 127 & easy;
    WeekShape shape = new WeekShape(mask, longDay, quality, after == easy ? 0 : after);
    found.add(new Candidate(shape, PatternScore.ofShape(shape)));
  }
}
