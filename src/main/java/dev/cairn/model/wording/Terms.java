package dev.cairn.model.wording;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** The names of things in a language: workouts, kinds of week, days, months, small numbers. */
public final class Terms {
  private static final Map<Language, Terms> ALL = new EnumMap<>(Language.class);
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Terms(language));
    }
  }

  private final ResourceBundle bundle;
  private final List<String> days;
  private final List<String> months;
  private final List<String> numbers;

  private Terms(Language language) {
    bundle =
        ResourceBundle.getBundle(
            Terms.class.getPackageName() + ".terms",
            language.locale(),
            Terms.class.getClassLoader(),
            NO_FALLBACK);
    days = List.of(bundle.getString("days").split(" "));
    months = List.of(bundle.getString("months").split(" "));
    numbers = List.of(bundle.getString("numbers").split(" "));
  }

  public static Terms of(Language language) {
    Terms terms = ALL.get(language);
    if (terms == null) {
      throw new IllegalStateException("No terms in " + language.word());
    }
    return terms;
  }

  /** A text that has nothing but its key. */
  public String text(String key) {
    return bundle.getString(key);
  }

  /** A name in the form that is asked for, else the plain one. */
  public String name(String term, Form form) {
    String inflected = term + "." + form.word();
    return bundle.getString(bundle.containsKey(inflected) ? inflected : term);
  }

  public boolean knows(String term) {
    return bundle.containsKey(term);
  }

  public String day(DayOfWeek day) {
    return days.get(day.getValue() - 1);
  }

  public String month(Month month) {
    return months.get(month.getValue() - 1);
  }

  /** "four"; above twelve the digits. */
  public String number(int number) {
    return number >= 0 && number < numbers.size() ? numbers.get(number) : Integer.toString(number);
  }
}
