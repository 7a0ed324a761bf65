package dev.cairn.pack.condition;

import java.util.Arrays;
import java.util.Collection;

/** Says which name was probably meant. */
public final class Spelling {
  private static final int ENOUGH = 3;

  private Spelling() {}

  /** "heat was meant" when one name is near, else all that there are. */
  public static String meant(String wrong, Collection<String> names) {
    String nearest = nearest(wrong, names);
    boolean near = changed(wrong, nearest) <= wrong.length() / 2;
    if (near || !common(wrong, nearest).isEmpty()) {
      return nearest + " was meant";
    }
    return names.isEmpty() ? "it can go" : "one of these was meant: " + String.join(", ", names);
  }

  /** The fewest letters changed, added or dropped behind the longest same beginning. */
  private static String nearest(String wrong, Collection<String> names) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String name : names) {
      int changed = changed(wrong, name) - common(wrong, name).length();
      if (changed < least) {
        least = changed;
        best = name;
      }
    }
    return best;
  }

  /** The first three letters or more, if both begin with them. */
  private static String common(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same < ENOUGH ? "" : a.substring(0, same);
  }

  /** Letters to add, drop or replace to turn one word into the other (Levenshtein). */
  private static int changed(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
