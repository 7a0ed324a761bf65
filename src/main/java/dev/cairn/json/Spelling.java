package dev.cairn.json;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody probably meant. */
public final class Spelling {
  private Spelling() {}

  /** The known word nearest to this one, or null when none is near; the first of equals wins. */
  public static @Nullable String nearest(String word, Collection<String> known) {
    int best = Math.max(2, word.length() / 3) + 1;
    String nearest = null;
    for (String candidate : known) {
      int distance = distance(folded(word), folded(candidate), best);
      if (distance < best && distance < candidate.length()) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Letter case, spaces and joining signs are the slips that matter least. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (c != '_' && c != '-' && c != ' ') {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  /** Insertions, deletions, changes and swaps of neighbours; gives up at the limit. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] older = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], older[j - 2] + 1);
        }
      }
      older = above;
      above = row;
    }
    return above[b.length()];
  }
}
