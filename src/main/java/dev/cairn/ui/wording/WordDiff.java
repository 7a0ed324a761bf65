package dev.cairn.ui.wording;

import java.util.ArrayList;
import java.util.List;

/** What was taken out of a text and what was put in, word by word. */
final class WordDiff {
  private WordDiff() {}

  enum Mark {
    SAME,
    OUT,
    IN
  }

  /** Words that share a mark, with the spaces behind them. */
  record Run(Mark mark, String text) {}

  static List<Run> of(String before, String now) {
    List<String> old = words(before);
    List<String> fresh = words(now);
    int[][] common = common(old, fresh);
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      boolean both = i < old.size() && j < fresh.size();
      if (both && same(old.get(i), fresh.get(j))) {
        add(runs, Mark.SAME, fresh.get(j));
        i++;
        j++;
      } else if (j == fresh.size() || both && common[i + 1][j] >= common[i][j + 1]) {
        add(runs, Mark.OUT, old.get(i));
        i++;
      } else {
        add(runs, Mark.IN, fresh.get(j));
        j++;
      }
    }
    return runs;
  }

  /** How long the longest common rest is from each pair of places. */
  private static int[][] common(List<String> old, List<String> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(old.get(i), fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(String one, String other) {
    return one.strip().equals(other.strip());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.splitWithDelimiters("\\s+", 0)) {
      if (word.isBlank() && !words.isEmpty()) {
        words.add(words.removeLast() + word);
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static void add(List<Run> runs, Mark mark, String word) {
    if (!runs.isEmpty() && runs.getLast().mark() == mark) {
      runs.add(new Run(mark, runs.removeLast().text() + word));
    } else {
      runs.add(new Run(mark, word));
    }
  }
}
