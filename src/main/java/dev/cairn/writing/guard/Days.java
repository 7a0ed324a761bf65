package dev.cairn.writing.guard;

import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.Form;
import dev.cairn.model.wording.Objection.Kind;
import dev.cairn.model.wording.Terms;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days that a draft names: weekdays, dates, yesterday and tomorrow. */
final class Days {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern DOTTED =
      Pattern.compile("(?<![0-9.,:])([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.(?:\\s?([0-9]{2,4}))?");
  private static final Pattern SLASHED =
      Pattern.compile("(?<![0-9.,:/])[0-9]{1,2}/[0-9]{1,2}(?:/[0-9]{2,4})?(?![0-9])");

  private final Reading reading;
  private final Objections objections;
  private final List<Named> named = new ArrayList<>();
  private final List<Reading.Span> dates = new ArrayList<>();

  /** Words that name a day; a null date means a weekday that the week does not have. */
  record Named(Reading.Span span, @Nullable LocalDate date, boolean byName) {}

  Days(Reading reading, Objections objections) {
    this.reading = reading;
    this.objections = objections;
  }

  void find() {
    dates();
    weekdays();
    relative();
    for (Reading.Span span : reading.find(reading.lexicon.words("weekend"))) {
      if (!reading.sheet.ofPlan()) {
        named.add(new Named(span, inWeek(DayOfWeek.SATURDAY), true));
        named.add(new Named(span, inWeek(DayOfWeek.SUNDAY), true));
      }
    }
    for (Reading.Hole hole : reading.holes) {
      Fact fact = hole.fact();
      if (fact != null && fact.amount() instanceof Amount.Date date) {
        boolean weekday = hole.form() == Form.WEEKDAY || hole.form() == Form.LONG;
        named.add(new Named(new Reading.Span(hole.from(), hole.to()), date.day(), weekday));
      }
    }
  }

  /** The parts of the text that are dates, so that their numbers are not read again. */
  List<Reading.Span> spans() {
    return dates;
  }

  List<Named> in(Reading.Span span) {
    return named.stream().filter(each -> span.holds(each.span().from())).toList();
  }

  private void weekdays() {
    Terms terms = Terms.of(reading.shown.language());
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = terms.day(day).toLowerCase(Locale.ROOT);
      String others =
          switch (reading.shown.language()) {
            case ENGLISH -> "|" + english(day);
            case GERMAN -> day == DayOfWeek.SATURDAY ? "|sonnabends?" : "";
          };
      Pattern words = Lexicon.whole(name + "(?:['’]?s)?" + others);
      for (Reading.Span span : reading.find(words)) {
        LocalDate date = inWeek(day);
        named.add(new Named(span, date, true));
      }
    }
  }

  private static String english(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "mon";
      case TUESDAY -> "tues?";
      case WEDNESDAY -> "weds?";
      case THURSDAY -> "thu(?:rs?)?";
      case FRIDAY -> "fri";
      case SATURDAY -> "saturday";
      case SUNDAY -> "sunday";
    };
  }

  private @Nullable LocalDate inWeek(DayOfWeek day) {
    LocalDate race = raceDate();
    if (reading.sheet.ofPlan()) {
      return race != null && race.getDayOfWeek() == day ? race : null;
    }
    return reading.sheet.days().stream()
        .filter(date -> date.getDayOfWeek() == day)
        .findFirst()
        .orElse(null);
  }

  private void relative() {
    LocalDate own = reading.day();
    if (own != null) {
      relative("yesterday", own.minusDays(1));
      relative("tomorrow", own.plusDays(1));
      relative("today", own);
    }
  }

  private void relative(String section, LocalDate date) {
    for (Reading.Span span : reading.find(reading.lexicon.words(section))) {
      named.add(new Named(span, date, false));
    }
  }

  private void dates() {
    Terms terms = Terms.of(reading.shown.language());
    for (Month month : Month.values()) {
      String name = terms.month(month).toLowerCase(Locale.ROOT);
      Pattern dated =
          Lexicon.whole(
              "([0-9]{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?"
                  + name
                  + "(?:\\s+[0-9]{4})?|"
                  + name
                  + "\\s+(?:the\\s+)?([0-9]{1,2})(?:st|nd|rd|th)?");
      Matcher found = dated.matcher(reading.lower);
      while (found.find()) {
        String day = found.group(1) == null ? found.group(2) : found.group(1);
        date(found.start(), found.end(), month.getValue(), Integer.parseInt(day));
      }
      bareMonth(name, month);
    }
    numeric(ISO, 2, 3);
    numeric(DOTTED, 2, 1);
    for (Reading.Span span : reading.find(SLASHED)) {
      dates.add(span);
      objections.add(Kind.DAY, span, "Nobody can tell which day this means.");
    }
  }

  private void numeric(Pattern pattern, int month, int day) {
    Matcher found = pattern.matcher(reading.lower);
    while (found.find()) {
      date(
          found.start(),
          found.end(),
          Integer.parseInt(found.group(month)),
          Integer.parseInt(found.group(day)));
    }
  }

  private void date(int from, int to, int month, int day) {
    Reading.Span span = new Reading.Span(from, to);
    dates.add(span);
    LocalDate meant = null;
    for (LocalDate known : known()) {
      if (known.getMonthValue() == month && known.getDayOfMonth() == day) {
        meant = known;
      }
    }
    if (meant == null) {
      Fact race = reading.sheet.general(FactRole.RACE_DATE).orElse(null);
      objections.add(
          Kind.DAY, span, spoken(month, day) + " is no day that may be named here.", race);
    } else {
      named.add(new Named(span, meant, true));
    }
  }

  private String spoken(int month, int day) {
    try {
      return day + " " + Terms.of(reading.shown.language()).month(Month.of(month));
    } catch (DateTimeException none) {
      return "This";
    }
  }

  /** A month alone, unless it is a word of another kind, such as "may". */
  private void bareMonth(String name, Month month) {
    for (Reading.Span span : reading.find(Lexicon.whole(name))) {
      boolean capital = Character.isUpperCase(reading.prose.charAt(span.from()));
      boolean inside = span.from() > 1 && ".!?".indexOf(reading.prose.charAt(span.from() - 2)) < 0;
      boolean dated = dates.stream().anyMatch(date -> date.holds(span.from()));
      boolean known = known().stream().anyMatch(date -> date.getMonth() == month);
      if (capital && inside && !dated && !known) {
        objections.add(Kind.DAY, span, "This month has nothing to do with this part of the plan.");
      }
    }
  }

  private Set<LocalDate> known() {
    Set<LocalDate> known = new TreeSet<>();
    LocalDate own = reading.day();
    if (own != null) {
      known.add(own);
    } else {
      known.addAll(reading.sheet.days());
    }
    LocalDate race = raceDate();
    if (race != null) {
      known.add(race);
    }
    return known;
  }

  @Nullable LocalDate raceDate() {
    return reading
        .sheet
        .general(FactRole.RACE_DATE)
        .map(fact -> fact.amount() instanceof Amount.Date date ? date.day() : null)
        .orElse(null);
  }
}
