package dev.cairn.ui.shell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds commands and places by a few letters of their names. */
final class PaletteModel {
  private static final int MOST = 50;
  private static final int WHOLE_WORD = 8;
  private static final int WORD_START = 5;
  private static final int INSIDE = 2;
  private static final int SCATTERED = 1;

  private final List<Command> entries;

  PaletteModel(List<Command> entries) {
    this.entries = entries.stream().filter(entry -> entry.possible().getAsBoolean()).toList();
  }

  /** Best first; all when nothing is asked. */
  List<Command> find(String asked) {
    List<String> terms = words(asked);
    if (terms.isEmpty()) {
      return entries.subList(0, Math.min(MOST, entries.size()));
    }
    List<Found> found = new ArrayList<>();
    for (Command entry : entries) {
      int score = score(entry.name(), terms);
      if (score > 0) {
        found.add(new Found(entry, score));
      }
    }
    found.sort(Comparator.comparingInt(Found::score).reversed());
    return found.stream().limit(MOST).map(Found::command).toList();
  }

  /** 0 unless every term is there in some way. */
  private static int score(String name, List<String> terms) {
    List<String> words = words(name);
    String whole = String.join(" ", words);
    int sum = 0;
    for (String term : terms) {
      int score = score(words, whole, term);
      if (score == 0) {
        return 0;
      }
      sum += score;
    }
    return sum * 100 - Math.min(99, whole.length());
  }

  private static int score(List<String> words, String whole, String term) {
    if (words.contains(term)) {
      return WHOLE_WORD;
    }
    if (words.stream().anyMatch(word -> word.startsWith(term))) {
      return WORD_START;
    }
    if (whole.contains(term)) {
      return INSIDE;
    }
    return term.length() > 2 && scattered(whole, term) ? SCATTERED : 0;
  }

  private static boolean scattered(String whole, String term) {
    int at = -1;
    for (int i = 0; i < term.length(); i++) {
      at = whole.indexOf(term.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** Small letters without accents. */
  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return List.of(plain.split("[^\\p{L}\\p{N}.]+")).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private record Found(Command command, int score) {}
}
