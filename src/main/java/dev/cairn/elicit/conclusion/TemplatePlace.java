package dev.cairn.elicit.conclusion;

import dev.cairn.model.Phase;
import dev.cairn.pack.meeting.Asked;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place of a template that coaches can mark: "phase/base", "week/9", "week/9/sunday".
 *
 * @param rank by which places are ordered: phases, then weeks with their days
 */
public record TemplatePlace(String text, int rank) {
  /** Phases first, then week after week. */
  static final Comparator<String> ORDER =
      Comparator.comparingInt((String place) -> rank(place)).thenComparing(place -> place);

  private static final Pattern PHASE = Pattern.compile("phase/([a-z]+)");
  private static final Pattern WEEK = Pattern.compile("week/([1-9][0-9]?)(?:/([a-z]+))?");
  private static final int DAYS = 8;
  private static final int LAST = 10_000;

  /** The place with this name, if a template of so many weeks has it. */
  public static Optional<TemplatePlace> of(Asked.Template template, String place) {
    int rank = rank(place);
    int most = DAYS * (template.weeks() + 1);
    return rank < most ? Optional.of(new TemplatePlace(place, rank)) : Optional.empty();
  }

  private static int rank(String place) {
    Matcher phase = PHASE.matcher(place);
    if (phase.matches()) {
      for (Phase one : Phase.values()) {
        if (one.word().equals(phase.group(1))) {
          return one.ordinal();
        }
      }
      return LAST;
    }
    Matcher week = WEEK.matcher(place);
    if (!week.matches()) {
      return LAST;
    }
    int first = DAYS * Integer.parseInt(week.group(1));
    return week.group(2) == null ? first : day(week.group(2)).map(at -> first + at).orElse(LAST);
  }

  private static Optional<Integer> day(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(day.getValue());
      }
    }
    return Optional.empty();
  }
}
