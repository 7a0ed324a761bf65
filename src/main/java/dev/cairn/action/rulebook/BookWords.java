package dev.cairn.action.rulebook;

import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Phrases;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.origin.Grounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Words, numbers and days of a rule book in a language. */
public final class BookWords {
  private final Language language;
  private final Phrases phrases;

  public BookWords(Language language) {
    this.language = language;
    this.phrases = new Phrases(BookWords.class, language);
  }

  public Language language() {
    return language;
  }

  public String text(String key) {
    return phrases.text(key);
  }

  public String text(String key, Object... values) {
    return phrases.text(key, values);
  }

  /** Whether a word of files has one in this language. */
  boolean knows(String group, String written) {
    return phrases.knows(group + "." + written);
  }

  /** A word of files in this language, where there is one; else as it is written. */
  String word(String group, String written) {
    String key = group + "." + written;
    return phrases.knows(key) ? phrases.text(key) : written.replace('_', ' ');
  }

  /** "0.43", "0,43". */
  public String number(double number) {
    String plain =
        number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return decimal(plain);
  }

  /** What was calculated, no finer than coaches think. */
  public String two(double number) {
    return number(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).doubleValue());
  }

  /** A number that is written with a point. */
  String decimal(String plain) {
    return language == Language.GERMAN ? plain.replace('.', ',') : plain;
  }

  /** "2026-11-21", "21.11.2026". */
  public String day(LocalDate date) {
    return language == Language.GERMAN
        ? String.format(
            Locale.ROOT,
            "%02d.%02d.%04d",
            date.getDayOfMonth(),
            date.getMonthValue(),
            date.getYear())
        : date.toString();
  }

  /** The name of a rule: as it was asked in this language, where that is known. */
  public String name(SignedRule rule) {
    MeetingQuestion asked = rule.asked();
    return asked == null ? rule.provenance().name() : asked.title().in(language);
  }

  /** What was asked. */
  public String question(SignedRule rule, Grounds.Meeting meeting) {
    MeetingQuestion asked = rule.asked();
    return asked == null ? meeting.text() : asked.text().in(language);
  }

  /** Where a rule does not hold as it was signed. */
  public List<String> exceptions(SignedRule rule) {
    return rule.exceptions().stream().map(this::exception).toList();
  }

  private String exception(BookException exception) {
    return switch (exception) {
      case BookException.Left left -> text("exception.left", left.plan());
      case BookException.Off off ->
          because(text("exception.off", off.signed().by(), day(off.signed().on())), off.reason());
      case BookException.Chosen chosen ->
          because(
              text(
                  "exception.chosen",
                  number(chosen.value()),
                  chosen.signed().by(),
                  day(chosen.signed().on())),
              chosen.reason());
    };
  }

  private String because(String what, String reason) {
    return reason.isBlank() ? what : text("because", what, reason);
  }
}
