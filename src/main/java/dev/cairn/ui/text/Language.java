package dev.cairn.ui.text;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Languages of the window and of what is printed. What is stored knows none. One is spoken at a
 * time: a coach has one window, and what is shown in it changes with it.
 */
public enum Language {
  ENGLISH("en", "English", Locale.ENGLISH, "d MMM", "EEEE d MMMM"),
  GERMAN("de", "Deutsch", Locale.GERMAN, "d. MMM", "EEEE, d. MMMM"),

  /** Nobody's: English in longer words with strange letters, so that a test sees what is cut. */
  PSEUDO("qps", "Ƥśéûðö", Locale.ENGLISH, "d MMM", "EEEE d MMMM");

  private static volatile Language spoken = ENGLISH;

  private final String code;
  private final String label;
  private final Locale locale;
  private final DateTimeFormatter brief;
  private final DateTimeFormatter whole;

  Language(String code, String label, Locale locale, String brief, String whole) {
    this.code = code;
    this.label = label;
    this.locale = locale;
    this.brief = DateTimeFormatter.ofPattern(brief, locale);
    this.whole = DateTimeFormatter.ofPattern(whole, locale);
  }

  /** Those a coach can choose. */
  public static List<Language> offered() {
    return List.of(ENGLISH, GERMAN);
  }

  /** German where the system speaks it, else English. */
  public static Language ofSystem(Locale system) {
    return system.getLanguage().equals(GERMAN.code) ? GERMAN : ENGLISH;
  }

  public static Optional<Language> of(String code) {
    return offered().stream().filter(language -> language.code.equals(code)).findFirst();
  }

  /** In which everything is said now. */
  public static Language now() {
    return spoken;
  }

  /** From now on everything is said in this one; what is shown already stays until it is drawn. */
  public void speak() {
    spoken = this;
  }

  /** "en", "de": as preferences and options name it. */
  public String code() {
    return code;
  }

  /** As those who speak it call it. */
  public String label() {
    return label;
  }

  public Locale locale() {
    return locale;
  }

  DateTimeFormatter brief() {
    return brief;
  }

  DateTimeFormatter whole() {
    return whole;
  }

  /** A figure with the mark for decimals that this language has. */
  public String figure(String plain) {
    return this == GERMAN ? plain.replace('.', ',') : plain;
  }

  /** A sentence that goes on inside another: German nouns keep their capitals. */
  public String inside(String sentence) {
    return this == GERMAN || sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  /** What was written as a figure, the way a program reads it; either mark is understood. */
  public static String plain(String written) {
    return written.replace(',', '.');
  }
}
