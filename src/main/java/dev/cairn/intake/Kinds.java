package dev.cairn.intake;

import dev.cairn.json.Spelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kinds of fields that files of athletes and lifters have. */
public final class Kinds {
  public static final Kind<Boolean> FLAG =
      of("true or false", value -> value.isBoolean() ? value.booleanValue() : null);
  public static final Kind<LocalDate> DATE =
      of("a date from 2000-01-01 to 2100-12-31, such as 2026-11-27", Kinds::date);
  public static final Kind<Duration> TIME =
      of("a time such as PT52M30S, longer than nothing", Kinds::time);

  private static final int LONGEST_TEXT = 100;
  private static final Pattern DATE_FORM = Pattern.compile("2[01][0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME_FORM =
      Pattern.compile("PT(?=[0-9])([0-9]{1,3}H)?([0-9]{1,5}M)?([0-9]{1,6}(\\.[0-9]{1,3})?S)?");
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private Kinds() {}

  public static Kind<String> text() {
    return of("a text of 1 to " + LONGEST_TEXT + " characters in one line", Kinds::line);
  }

  public static Kind<Integer> whole(int from, int to) {
    return of(
        from == to ? Integer.toString(from) : "a whole number from " + from + " to " + to,
        value -> {
          BigDecimal number = inside(value, from, to, 0);
          return number == null ? null : number.intValueExact();
        });
  }

  public static Kind<Double> number(int from, int to) {
    return of(
        "a number from " + from + " to " + to + " with at most 3 decimals",
        value -> {
          BigDecimal number = inside(value, from, to, 3);
          return number == null ? null : number.doubleValue();
        });
  }

  /** One of the words of a list. */
  public static <T> Kind<T> word(T[] values, Function<T, String> word) {
    SequencedMap<String, T> byWord = new LinkedHashMap<>();
    for (T value : values) {
      byWord.put(word.apply(value), value);
    }
    return new Word<>(byWord);
  }

  private static @Nullable BigDecimal inside(JsonNode value, int from, int to, int decimals) {
    if (!value.isNumber()) {
      return null;
    }
    BigDecimal number = value.decimalValue();
    boolean inside =
        number.compareTo(BigDecimal.valueOf(from)) >= 0
            && number.compareTo(BigDecimal.valueOf(to)) <= 0
            && number.stripTrailingZeros().scale() <= decimals;
    return inside ? number : null;
  }

  private static @Nullable String line(JsonNode value) {
    if (!value.isString()) {
      return null;
    }
    String text = value.stringValue();
    boolean line =
        !text.isBlank()
            && text.length() <= LONGEST_TEXT
            && text.chars().noneMatch(Character::isISOControl);
    return line ? text : null;
  }

  private static @Nullable LocalDate date(JsonNode value) {
    if (!value.isString() || !DATE_FORM.matcher(value.stringValue()).matches()) {
      return null;
    }
    String text = value.stringValue();
    int month = Integer.parseInt(text.substring(5, 7));
    int day = Integer.parseInt(text.substring(8));
    return real(Integer.parseInt(text.substring(0, 4)), month, day);
  }

  private static @Nullable LocalDate real(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return date.isAfter(LAST) ? null : date;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable Duration time(JsonNode value) {
    if (!value.isString() || !TIME_FORM.matcher(value.stringValue()).matches()) {
      return null;
    }
    Duration time = Duration.parse(value.stringValue());
    return time.isZero() ? null : time;
  }

  /** A kind of its own: what is expected, and how it is read, null for what is not of it. */
  public static <T> Kind<T> of(String expected, Function<JsonNode, @Nullable T> reading) {
    return new Kind<>() {
      @Override
      public @Nullable T read(JsonNode value) {
        return reading.apply(value);
      }

      @Override
      public String expected() {
        return expected;
      }
    };
  }

  private record Word<T>(SequencedMap<String, T> byWord) implements Kind<T> {
    @Override
    public @Nullable T read(JsonNode value) {
      return value.isString() ? byWord.get(value.stringValue()) : null;
    }

    @Override
    public String expected() {
      String all = String.join(", ", byWord.keySet());
      return byWord.size() == 1 ? all : "one of " + all;
    }

    @Override
    public @Nullable String nearest(JsonNode value) {
      return value.isString()
          ? Spelling.nearest(value.stringValue(), byWord.sequencedKeySet())
          : null;
    }
  }
}
