package dev.cairn.ui.athletes;

import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** Values of a file as people read them, in the units of the window. */
final class FactWords {
  private static final Words WORDS = Words.of(FactWords.class);
  private static final int WEEK = 7;
  private static final double MONTH = 30.44;
  private static final double YEAR = 365.25;

  private final Figures figures;

  FactWords(Figures figures) {
    this.figures = figures;
  }

  /** Whether nobody told; an empty list tells that there is nothing. */
  boolean missing(Field field, JsonNode value) {
    return value.isMissingNode()
        || value.isNull()
        || field == Field.HRV && value.asString("").equals("unknown");
  }

  String value(Field field, JsonNode value) {
    return switch (field) {
      case WEEKLY, LONGEST -> figures.distance(value.decimalValue());
      case RACE_KM -> race(value);
      case INJURIES -> list(value, this::injury);
      case OTHER_RACES -> list(value, this::otherRace);
      default -> byEntry(field, value);
    };
  }

  private String byEntry(Field field, JsonNode value) {
    String typed = Typed.text(field, value);
    return switch (field.entry()) {
      case WORD, FLAG -> word(field, typed);
      case DATE -> date(typed);
      case DAY -> day(typed);
      case DAYS -> typed.isEmpty() ? WORDS.text("value.none") : days(typed);
      case MINUTES -> typed.isEmpty() ? WORDS.text("value.none") : minutes(value);
      case LIST -> list(typed);
      case NUMBER -> counted(field, typed);
      case TEXT, TIME, RACES, INJURIES -> typed;
    };
  }

  private static String list(String typed) {
    return typed.isEmpty() ? WORDS.text("value.none") : typed;
  }

  private static String counted(Field field, String typed) {
    String key = "value." + field.path();
    return WORDS.has(key) ? WORDS.text(key, new BigDecimal(typed)) : typed;
  }

  /** A word that was chosen; a word nobody knows stays as it is. */
  static String word(Field field, String word) {
    String key =
        field.entry() == Field.Entry.FLAG
            ? "flag." + word
            : field.path().substring(field.path().lastIndexOf('.') + 1) + "." + word;
    return WORDS.has(key) ? WORDS.text(key) : word;
  }

  private String race(JsonNode race) {
    return WORDS.text(
        "value.race",
        figures.loose(race.path("distanceKm").decimalValue()) + " " + figures.units().distance(),
        Typed.text(Field.RACE_TIME, race.path("time")),
        date(race.path("date").asString("")));
  }

  private String injury(JsonNode injury) {
    List<String> parts = new ArrayList<>();
    parts.add(site(injury.path("site").asString("")));
    if (injury.path("monthsSince").isNumber()) {
      parts.add(WORDS.text("value.months", injury.path("monthsSince").decimalValue()));
    }
    if (injury.path("cleared").isBoolean()) {
      boolean cleared = injury.path("cleared").booleanValue();
      parts.add(WORDS.text(cleared ? "value.cleared" : "value.not-cleared"));
    }
    if (injury.path("pain").isNumber()) {
      parts.add(WORDS.text("value.pain", injury.path("pain").decimalValue()));
    }
    return String.join(", ", parts);
  }

  /** "shin splints". */
  static String site(String site) {
    String key = "site." + site;
    return WORDS.has(key) ? WORDS.text(key) : site;
  }

  private String otherRace(JsonNode race) {
    return WORDS.text(
        "value.other-race",
        date(race.path("date").asString("")),
        figures.loose(race.path("distanceKm").decimalValue()) + " " + figures.units().distance(),
        race.path("priority").asString(""));
  }

  private interface One {
    String words(JsonNode one);
  }

  private static String list(JsonNode list, One each) {
    StringJoiner all = new StringJoiner("; ");
    list.forEach(one -> all.add(each.words(one)));
    return all.length() == 0 ? WORDS.text("value.none") : all.toString();
  }

  private static String minutes(JsonNode days) {
    StringJoiner all = new StringJoiner(", ");
    for (DayOfWeek day : DayOfWeek.values()) {
      JsonNode minutes = days.path(Typed.word(day));
      if (minutes.isNumber()) {
        all.add(WORDS.text("value.minutes", Dates.brief(day), minutes.intValue()));
      }
    }
    return all.toString();
  }

  /** Days from words such as "TUE, SUN". */
  static String days(String typed) {
    StringJoiner all = new StringJoiner(" ");
    for (String one : typed.split(",")) {
      all.add(day(one.strip()));
    }
    return all.toString();
  }

  private static String day(String word) {
    return weekday(word).map(Dates::brief).orElse(word);
  }

  static Optional<DayOfWeek> weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (Typed.word(day).equals(word)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** "Sun 21 Feb 2027"; what is no date stays as it is. */
  static String date(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      return WORDS.text("value.date", Dates.withDay(date), Integer.toString(date.getYear()));
    } catch (java.time.DateTimeException no) {
      return text;
    }
  }

  /** "1 d", "9 wk", "7 mo", "2 y"; a day to come is today. */
  static String age(long days) {
    long old = Math.max(0, days);
    if (old == 0) {
      return WORDS.text("age.today");
    }
    if (old < 2 * WEEK) {
      return WORDS.text("age.days", old);
    }
    if (old < 2 * 2 * MONTH) {
      return WORDS.text("age.weeks", old / WEEK);
    }
    return old < 2 * YEAR
        ? WORDS.text("age.months", Math.round(old / MONTH))
        : WORDS.text("age.years", Math.round(old / YEAR));
  }
}
