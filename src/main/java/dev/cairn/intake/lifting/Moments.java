package dev.cairn.intake.lifting;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a session began, as the apps write it; a day that two people would read apart is no day. */
final class Moments {
  private static final String CLOCK =
      "(?:(?:T|,)?\\s*([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?"
          + "\\s*(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?";
  private static final Pattern NUMBERS =
      Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})" + CLOCK);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "([0-9]{1,2})\\.?\\s(?:de\\s)?(\\p{L}{3,12})\\.?,?\\s(?:de\\s)?([0-9]{4})" + CLOCK);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s([0-9]{1,2}),?\\s([0-9]{4})" + CLOCK);

  /** The first letters that tell a month from all others in the languages of the apps. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan", "ene", "gen"),
          List.of("feb", "fev"),
          List.of("mar", "mrz"),
          List.of("apr", "abr", "avr"),
          List.of("may", "mai", "mag"),
          List.of("jun", "juin", "giu"),
          List.of("jul", "juil", "lug"),
          List.of("aug", "ago", "aou"),
          List.of("sep", "set"),
          List.of("oct", "okt", "out", "ott"),
          List.of("nov"),
          List.of("dec", "dez", "dic"));

  private Moments() {}

  /** The moment by the clock it was written by; without a clock the day's first minute. */
  static @Nullable LocalDateTime of(String cell) {
    String text = cell.replace('\u202F', ' ').replace('\u00A0', ' ').strip();
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return at(number(numbers, 1), number(numbers, 2), number(numbers, 3), numbers);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return at(number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1), dayFirst);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.matches()
        ? at(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2), monthFirst)
        : null;
  }

  private static @Nullable LocalDateTime at(int year, int month, int day, Matcher clock) {
    try {
      if (year < 2000 || year > 2100) {
        return null;
      }
      int hour = clock.group(4) == null ? 0 : number(clock, 4);
      int minute = clock.group(5) == null ? 0 : number(clock, 5);
      int second = clock.group(6) == null ? 0 : number(clock, 6);
      return LocalDateTime.of(year, month, day, halfDay(hour, clock.group(7)), minute, second);
    } catch (DateTimeException noSuchMoment) {
      return null;
    }
  }

  private static int halfDay(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("No such hour of half a day: " + hour);
    }
    return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** 0, which is no month, for a word that is none. */
  private static int month(String word) {
    String folded =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).stream().anyMatch(folded::startsWith)) {
        return month + 1;
      }
    }
    return 0;
  }
}
