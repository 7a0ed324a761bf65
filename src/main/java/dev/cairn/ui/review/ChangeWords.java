package dev.cairn.ui.review;

import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Changes of an athlete's file with which a plan would be possible, as sentences. */
public final class ChangeWords {
  private static final Words WORDS = Words.of(ChangeWords.class);
  private static final List<String> RUN_ALREADY = List.of("currentWeeklyKm", "longestRecentRunKm");

  private ChangeWords() {}

  /** One sentence, however many fields it takes: first what is run already, then wishes. */
  public static String of(SortedMap<String, String> change) {
    List<String> run = new ArrayList<>();
    List<String> wished = new ArrayList<>();
    change.forEach(
        (field, value) -> (RUN_ALREADY.contains(field) ? run : wished).add(word(field, value)));
    if (!run.isEmpty()) {
      wished.addFirst(WORDS.text("refusal.before", joined(run)));
    }
    return capital(joined(wished));
  }

  /** "a and b", "a, b and c". */
  private static String joined(List<String> words) {
    String last = words.getLast();
    return words.size() == 1
        ? last
        : WORDS.text("refusal.and", String.join(", ", words.subList(0, words.size() - 1)), last);
  }

  private static String word(String field, String value) {
    String none = "field." + field + ".none";
    if (value.equals("none") && WORDS.has(none)) {
      return WORDS.text(none);
    }
    String key = "field." + field;
    String shown =
        switch (field) {
          case "race" -> WORDS.text("race." + value);
          case "raceDate", "blockedDates", "otherRaces" -> days(value);
          default -> value;
        };
    return WORDS.has(key) ? WORDS.text(key, shown) : field + " " + shown;
  }

  /** One date or several, as they are said. */
  private static String days(String dates) {
    return joined(
        Stream.of(dates.split(", ")).map(date -> Dates.spoken(LocalDate.parse(date))).toList());
  }

  /** A sentence begins. */
  public static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
