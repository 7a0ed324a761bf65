package dev.cairn.ui.modify;

import dev.cairn.review.edit.Finding;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.Locale;

/** Rules by the names and in the few words that fit under a day. */
final class RuleWords {
  private static final Words WORDS = Words.of(RuleWords.class);

  private static final int LONG = 10;

  private RuleWords() {}

  /** "HARD-SPACING". */
  static String name(String rule) {
    return rule.toUpperCase(Locale.ROOT);
  }

  /** The same on two lines where it is too long for a day. */
  static String stacked(String rule) {
    return rule.length() > LONG ? name(rule).replaceFirst("-", "-\n") : name(rule);
  }

  /** "too close to another hard day". */
  static String of(String rule) {
    return WORDS.text("rule." + rule);
  }

  /** What holds, in the words of a rule that is kept where there are such. */
  static String held(String rule) {
    return WORDS.text("held." + rule);
  }

  static String of(Finding finding) {
    return name(finding.rule()) + ", " + of(finding.rule());
  }

  /** Where it is, as people say it: "Fri 29 Jan", "Week 9", "The plan". */
  static String place(String place) {
    String[] parts = place.split("/");
    return switch (parts[0]) {
      case "day" -> Dates.withDay(LocalDate.parse(parts[1]));
      case "week" -> WORDS.text("week", parts[1]);
      default -> WORDS.text("place.plan");
    };
  }
}
