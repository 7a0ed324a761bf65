package dev.cairn.model.lifting;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All exercises that are known, found by id, name or alias. */
public final class Exercises {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int NEAR = 3;

  private final List<Exercise> all;
  private final SortedMap<String, Exercise> names = new TreeMap<>();

  /** Where two exercises claim one name, the earlier one keeps it; ids go before names. */
  public Exercises(List<Exercise> all) {
    this.all = List.copyOf(all);
    all.forEach(exercise -> names.put(folded(exercise.id()), exercise));
    for (Exercise exercise : all) {
      names.putIfAbsent(folded(exercise.name()), exercise);
      exercise.aliases().forEach(alias -> names.putIfAbsent(folded(alias), exercise));
    }
  }

  public List<Exercise> all() {
    return all;
  }

  public Optional<Exercise> find(String name) {
    return Optional.ofNullable(names.get(folded(name)));
  }

  /** The few that share most words with a name that is not known, nearest first. */
  public List<Exercise> near(String name) {
    List<String> words = words(name);
    return all.stream()
        .filter(exercise -> shared(exercise, words) > 0)
        .sorted(
            Comparator.<Exercise>comparingLong(exercise -> -shared(exercise, words))
                .thenComparingInt(exercise -> exercise.id().length())
                .thenComparing(Exercise::id))
        .limit(NEAR)
        .toList();
  }

  /** Twice what both have in common, less the words that only the exercise has. */
  private static long shared(Exercise exercise, List<String> words) {
    List<String> own = words(exercise.id());
    long both =
        own.stream().filter(word -> words.stream().anyMatch(each -> alike(word, each))).count();
    return both == 0 ? 0 : 10 * both - own.size();
  }

  private static boolean alike(String one, String other) {
    int letters = Math.min(4, Math.min(one.length(), other.length()));
    return letters >= 3 && one.regionMatches(0, other, 0, letters);
  }

  private static List<String> words(String name) {
    return List.of(NO_WORD.split(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** Case, accents, blanks and punctuation tell no exercises apart. */
  private static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    return plain.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
