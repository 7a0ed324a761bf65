package dev.cairn.elicit.conclusion;

import dev.cairn.elicit.conclusion.Conclusion.Named;
import dev.cairn.model.Proportion;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what was said in the same words. Capitals, spaces and a full stop at the end make no
 * difference; whether other words mean the same is for coaches to say, not for a program.
 */
final class Tally {
  private final SortedMap<String, SortedMap<String, List<String>>> said = new TreeMap<>();

  private final SortedMap<String, List<String>> places = new TreeMap<>();

  void add(String where, String what) {
    places.computeIfAbsent(same(where), _ -> new ArrayList<>()).add(tidy(where));
    said.computeIfAbsent(same(where), _ -> new TreeMap<>())
        .computeIfAbsent(same(what), _ -> new ArrayList<>())
        .add(tidy(what));
  }

  List<String> first() {
    return List.copyOf(said.keySet());
  }

  /** Each thing once, as it was written first in the order of the alphabet. */
  List<String> texts(String where) {
    return said.getOrDefault(where, new TreeMap<>()).values().stream().map(Tally::written).toList();
  }

  List<Named> named(String where, int answers, MeetingPolicy policy) {
    List<Named> all = new ArrayList<>();
    for (List<String> same : said.getOrDefault(where, new TreeMap<>()).values()) {
      Proportion by = new Proportion(same.size(), answers);
      all.add(new Named(written(same), forWhom(where), by, Agreement.of(by, policy)));
    }
    return all.stream().sorted(MOST).toList();
  }

  List<Named> all(int answers, MeetingPolicy policy) {
    return said.keySet().stream()
        .flatMap(where -> named(where, answers, policy).stream())
        .sorted(MOST)
        .toList();
  }

  private static final Comparator<Named> MOST =
      Comparator.comparingInt((Named one) -> one.by().count())
          .reversed()
          .thenComparing(Named::text)
          .thenComparing(Named::forWhom);

  private String forWhom(String where) {
    return written(places.getOrDefault(where, List.of(where)));
  }

  private static String written(List<String> same) {
    return same.stream().sorted().findFirst().orElseThrow();
  }

  private static String same(String text) {
    return tidy(text).toLowerCase(Locale.ROOT);
  }

  private static String tidy(String text) {
    String tidy = text.strip().replaceAll("\\s+", " ");
    return tidy.endsWith(".") ? tidy.substring(0, tidy.length() - 1) : tidy;
  }
}
