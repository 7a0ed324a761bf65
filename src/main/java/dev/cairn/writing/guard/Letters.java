package dev.cairn.writing.guard;

import dev.cairn.model.wording.Objection.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Only letters of the two languages, plain digits and plain marks: nothing can hide. */
final class Letters {
  private static final String MARKS = " .,;:!?'’\"„“”‚‘()/%+-–—…×\n";
  private static final String ACCENTED = "äöüÄÖÜßàáâçèéêëíîïñóôúùûÀÁÂÇÈÉÊËÍÎÏÑÓÔÚÙÛ";
  private static final Pattern HALF_DIGIT =
      Pattern.compile(
          "(?<![\\p{L}0-9])(?!z[1-5](?![\\p{L}0-9]))(\\p{L}+[0-9]+|[0-9]+\\p{L}+[0-9]+)");
  private static final Pattern SPACED = Pattern.compile("(?<![0-9.,:/])[0-9] [0-9](?![0-9:])");
  private static final Pattern LETTERS_APART =
      Pattern.compile("(?<!\\p{L})(?:\\p{L}[ .-]){4,}\\p{L}(?!\\p{L})");
  private static final Pattern DIGITS_AND_LETTERS =
      Pattern.compile("(?<![\\p{L}0-9])[0-9][0-9.,:]*(\\p{L}+)");
  private static final Pattern ENDINGS =
      Pattern.compile("st|nd|rd|th|km|mi|m|k|h|min|s|x|er|mal|am|pm");

  private Letters() {}

  static void check(Reading reading, Objections objections) {
    String text = reading.lower;
    String prose = reading.prose;
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if (text.charAt(i) != Reading.HOLE && !plain(c)) {
        objections.add(
            Kind.CHARACTERS,
            new Reading.Span(i, i + 1),
            "The character U+%04X has no place in text for an athlete.".formatted((int) c));
      }
    }
    odd(HALF_DIGIT, reading, objections);
    odd(SPACED, reading, objections);
    odd(LETTERS_APART, reading, objections);
    Matcher mixed = DIGITS_AND_LETTERS.matcher(text);
    while (mixed.find()) {
      if (!ENDINGS.matcher(mixed.group(1)).matches()) {
        objections.add(
            Kind.CHARACTERS,
            new Reading.Span(mixed.start(), mixed.end()),
            "Digits and letters are mixed, so nobody can tell which number is meant.");
      }
    }
  }

  private static void odd(Pattern pattern, Reading reading, Objections objections) {
    for (Reading.Span span : reading.find(pattern)) {
      objections.add(
          Kind.CHARACTERS, span, "Written so that a number or word could be hidden in it.");
    }
  }

  private static boolean plain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || MARKS.indexOf(c) >= 0
        || ACCENTED.indexOf(c) >= 0;
  }
}
