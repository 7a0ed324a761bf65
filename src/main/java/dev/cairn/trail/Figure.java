package dev.cairn.trail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one number that a value shows: 55 of "55.0 km", none of "4:50 to 5:10". */
public final class Figure {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Figure() {}

  public static @Nullable Double of(String value) {
    Matcher number = NUMBER.matcher(value);
    if (!number.find()) {
      return null;
    }
    double found = Double.parseDouble(number.group());
    return number.find() ? null : found;
  }

  /** Whether a coach who writes "60" or "60 km" means "60.0 km". */
  public static boolean same(String wanted, String value) {
    Double number = of(wanted);
    Double other = of(value);
    if (number == null || other == null) {
      return plain(wanted).equals(plain(value));
    }
    String unit = plain(NUMBER.matcher(wanted).replaceAll(""));
    return number.equals(other)
        && (unit.isEmpty() || unit.equals(plain(NUMBER.matcher(value).replaceAll(""))));
  }

  private static String plain(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
