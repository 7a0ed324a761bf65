package dev.cairn.ui.why;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Figure;
import dev.cairn.trail.Input;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of a trail as a coach reads them, in the units that were chosen. */
final class Shown {
  private static final Pattern BARE = Pattern.compile("[0-9]+");
  private static final Pattern LENGTH = Pattern.compile("[0-9.]+ (km|mi)");
  private static final Pattern DATE = Pattern.compile("\\b[0-9]{4}-[0-9]{2}-[0-9]{2}\\b");
  private static final Pattern SNAKE = Pattern.compile("(?<=[a-z])_(?=[a-z])");

  private static final Words WORDS = Words.of(Shown.class);
  private static final List<Unit> UNITS =
      List.of(
          Unit.of(" ?/ ?km\\b", "spoken.per.km"),
          Unit.of(" ?/ ?mi\\b", "spoken.per.mi"),
          Unit.of(" km\\b", "spoken.km"),
          Unit.of(" mi\\b", "spoken.mi"),
          Unit.of(" min\\b", "spoken.min"));

  private final Figures figures;
  private final Words words;

  /** A unit behind a number, and the key of its whole word. */
  private record Unit(Pattern written, String key) {
    static Unit of(String written, String key) {
      return new Unit(Pattern.compile("(?<=[0-9])" + written), key);
    }
  }

  Shown(Figures figures, Words words) {
    this.figures = figures;
    this.words = words;
  }

  /** A sentence or a value with its distances and paces in these units. */
  String prose(String text) {
    String plain = SNAKE.matcher(text).replaceAll(" ");
    return figures.prose(DATE.matcher(plain).replaceAll(date -> day(date.group())));
  }

  /** "31 Jan 2027"; what is no date stays. */
  private static String day(String written) {
    try {
      LocalDate date = LocalDate.parse(written);
      return Dates.brief(date) + " " + date.getYear();
    } catch (DateTimeException noDate) {
      return written;
    }
  }

  /** What a decision came to; where it is a bare number its input may have the better word. */
  String value(Decision decision, @Nullable Input from) {
    String key = "value." + decision.id() + "." + decision.value();
    if (words.has(key)) {
      return words.text(key);
    }
    String value = decision.value();
    if (from != null
        && BARE.matcher(value).matches()
        && Figure.same(value, numbers(from.value()))) {
      return prose(from.value());
    }
    return prose(value);
  }

  /** Whether a decision cuts by a share what its input gives as a distance. */
  boolean isShare(Decision decision, Input from) {
    return decision.value().endsWith(" %") && LENGTH.matcher(from.value()).matches();
  }

  /** "90 % of the template's cap". */
  String share(Decision decision) {
    String key = "share." + decision.id();
    return words.has(key) ? words.text(key, decision.value()) : prose(decision.what());
  }

  private static String numbers(String value) {
    Double figure = Figure.of(value);
    return figure == null || figure != Math.rint(figure)
        ? value
        : Long.toString(Math.round(figure));
  }

  /** With its units as whole words, for those who listen. */
  static String spoken(String text) {
    String said = text;
    for (Unit unit : UNITS) {
      said = unit.written().matcher(said).replaceAll(" " + WORDS.text(unit.key()));
    }
    return said;
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
