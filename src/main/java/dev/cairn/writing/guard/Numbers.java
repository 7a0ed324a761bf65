package dev.cairn.writing.guard;

import dev.cairn.model.wording.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every number of a draft, in digits, in words, in Roman letters, with its unit. */
final class Numbers {
  private static final Pattern TOKEN =
      Pattern.compile("[0-9]+(?:[.,:][0-9]+)*|\\p{L}+(?:['’]\\p{L}+)?|\uE000+|\\S");
  private static final Pattern ROMAN =
      Pattern.compile(
          "(?<![\\p{L}0-9'’])[IVXLC]{2,}(?![\\p{L}0-9'’])|(?<![\\p{L}0-9'’.])[VX](?![\\p{L}0-9'’])");
  private static final Pattern CLOCK = Pattern.compile("[0-9]{1,3}(?::[0-9]{2}){1,2}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,][0-9]{1,2}");
  private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}[.,][0-9]{3}");
  private static final Pattern PER =
      Pattern.compile(
          "\\s*(?:/|per|a|an|pro|je|min(?:utes?|uten?)?\\s*(?:/|per|a|pro|je))\\s*(km|kilomet(?:re|er)s?|kilometern?|mi|miles?|meilen?)(?![\\p{L}0-9])");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]?clock|uhr)(?!\\p{L})");
  private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|—|to|bis|or|oder|and|und)\\s*");

  private final Reading reading;
  private final Language language;
  private final BitSet done = new BitSet();
  private final List<Quantity> found = new ArrayList<>();

  /** A number without unit yet; {@code clock} when it was written with colons. */
  private record Figure(int from, int to, BigDecimal value, boolean clock, int colons) {}

  Numbers(Reading reading) {
    this.reading = reading;
    this.language = reading.shown.language();
  }

  /** All but those inside the spans, which are dates and harmless phrases. */
  List<Quantity> find(List<Reading.Span> except) {
    except.forEach(span -> done.set(span.from(), span.to()));
    Matcher token = TOKEN.matcher(reading.lower);
    int at = 0;
    while (token.find(at)) {
      at = token.end();
      if (!done.get(token.start())) {
        Quantity quantity = at(token.start(), token.end());
        if (quantity != null) {
          found.add(quantity);
          at = Math.max(at, quantity.span().to());
        }
      }
    }
    roman();
    return found;
  }

  private @Nullable Quantity at(int from, int to) {
    Optional<Figure> number = number(from);
    if (number.isPresent()) {
      return quantity(number.get());
    }
    String word = reading.lower.substring(from, to);
    Reading.Span span = new Reading.Span(from, to);
    boolean counted =
        reading.lexicon.words("number words").matcher(word).matches()
            || NumberWords.ordinal(word, language)
            || NumberWords.compound(word, language);
    if (counted) {
      return Quantity.unknown(span);
    }
    return oneOf(word, span);
  }

  /** "a mile", "eine Stunde". */
  private @Nullable Quantity oneOf(String word, Reading.Span span) {
    boolean article =
        language == Language.ENGLISH
            ? word.equals("a") || word.equals("an")
            : word.matches("ein(e|en|em|er|es)?");
    if (!article || before(span.from()).endsWith(":")) {
      return null;
    }
    Matcher next = Pattern.compile("\\s+(\\p{L}+)").matcher(reading.lower);
    next.region(span.to(), reading.lower.length());
    if (next.lookingAt() && !reading.lexicon.unit(next.group(1)).isEmpty()) {
      return Quantity.unknown(new Reading.Span(span.from(), next.end()));
    }
    return null;
  }

  private String before(int at) {
    return reading.lower.substring(Math.max(0, at - 8), at).strip();
  }

  private Quantity quantity(Figure first) {
    Figure last = first;
    int end = first.to();
    Figure second = null;
    Matcher range = RANGE.matcher(reading.lower).region(end, reading.lower.length());
    if (range.lookingAt()) {
      Optional<Figure> other = number(range.end());
      boolean alike = other.isPresent() && other.get().clock() == first.clock();
      if (alike && !done.get(range.end())) {
        second = other.get();
        last = second;
        end = second.to();
      }
    }
    BigDecimal high = second == null ? null : second.value();
    Matcher per = PER.matcher(reading.lower).region(end, reading.lower.length());
    if (per.lookingAt()) {
      return pace(first, high, per);
    }
    if (TIME_OF_DAY.matcher(reading.lower).region(end, reading.lower.length()).lookingAt()) {
      return Quantity.unknown(new Reading.Span(first.from(), end));
    }
    return withUnit(first, last, high, end);
  }

  private Quantity pace(Figure first, @Nullable BigDecimal high, Matcher per) {
    boolean miles = reading.lexicon.unit(per.group(1)).equals("mi");
    Reading.Span span = new Reading.Span(first.from(), per.end());
    BigDecimal minute = BigDecimal.valueOf(60);
    BigDecimal low = first.clock() ? first.value() : first.value().multiply(minute);
    BigDecimal slow = high == null || first.clock() ? high : high.multiply(minute);
    return new Quantity(span, low, slow, miles ? "/mi" : "/km");
  }

  private Quantity withUnit(Figure first, Figure last, @Nullable BigDecimal high, int end) {
    Matcher unit =
        Pattern.compile("\\s*-?\\s*(\\p{L}+|%)(?:/|\\s*per\\s|\\s*pro\\s)?")
            .matcher(reading.lower)
            .region(end, reading.lower.length());
    String name = unit.lookingAt() ? reading.lexicon.unit(unit.group(1)) : "";
    if (name.isEmpty()) {
      Reading.Span span = new Reading.Span(first.from(), end);
      return new Quantity(span, first.value(), high, first.clock() ? Quantity.CLOCK : "");
    }
    int to = unit.end(1);
    boolean rate = unit.end() > to && !name.equals("%");
    if (rate || (first.clock() && List.of("km", "mi", "m", "%").contains(name))) {
      return Quantity.unknown(new Reading.Span(first.from(), to));
    }
    return switch (name) {
      case "h", "min", "s" -> time(first, last, high, name, to);
      default -> new Quantity(new Reading.Span(first.from(), to), first.value(), high, name);
    };
  }

  /** "1 h 18 min" is one time. */
  private Quantity time(Figure first, Figure last, @Nullable BigDecimal high, String name, int to) {
    BigDecimal low = seconds(first, name);
    BigDecimal top = high == null ? null : seconds(last, name);
    int end = to;
    if (high == null && !first.clock()) {
      Matcher more =
          Pattern.compile("\\s*(?:,|and|und)?\\s*")
              .matcher(reading.lower)
              .region(to, reading.lower.length());
      Optional<Figure> next = more.lookingAt() ? number(more.end()) : Optional.empty();
      if (next.isPresent()) {
        Matcher unit =
            Pattern.compile("\\s*(\\p{L}+)")
                .matcher(reading.lower)
                .region(next.get().to(), reading.lower.length());
        String smaller = unit.lookingAt() ? reading.lexicon.unit(unit.group(1)) : "";
        boolean below =
            (name.equals("h") && (smaller.equals("min") || smaller.equals("s")))
                || (name.equals("min") && smaller.equals("s"));
        if (below) {
          low = low.add(seconds(next.get(), smaller));
          end = unit.end();
        }
      }
    }
    return new Quantity(new Reading.Span(first.from(), end), low, top, Quantity.SECONDS);
  }

  private static BigDecimal seconds(Figure number, String unit) {
    int factor = unit.equals("h") ? 3600 : unit.equals("min") ? 60 : 1;
    if (!number.clock()) {
      return number.value().multiply(BigDecimal.valueOf(factor));
    }
    boolean hours = unit.equals("h") && number.colons() == 1;
    return hours ? number.value().multiply(BigDecimal.valueOf(60)) : number.value();
  }

  /** The number that begins here, in digits or words. */
  private Optional<Figure> number(int from) {
    Matcher token = TOKEN.matcher(reading.lower).region(from, reading.lower.length());
    if (!token.lookingAt()) {
      return Optional.empty();
    }
    String text = token.group();
    if (Character.isDigit(text.charAt(0))) {
      return Optional.of(digits(from, token.end(), text));
    }
    return words(from);
  }

  private Figure digits(int from, int to, String text) {
    if (CLOCK.matcher(text).matches()) {
      BigDecimal seconds = BigDecimal.ZERO;
      int colons = 0;
      for (String part : text.split(":", -1)) {
        seconds = seconds.multiply(BigDecimal.valueOf(60)).add(new BigDecimal(part));
        colons++;
      }
      return new Figure(from, to, seconds, true, colons - 1);
    }
    if (DECIMAL.matcher(text).matches()) {
      return new Figure(from, to, new BigDecimal(text.replace(',', '.')), false, 0);
    }
    if (THOUSANDS.matcher(text).matches()) {
      return new Figure(from, to, new BigDecimal(text.replaceAll("[.,]", "")), false, 0);
    }
    String plain = text.replaceAll("[^0-9]", "");
    boolean odd = plain.length() != text.length() || plain.length() > 9;
    return new Figure(from, to, odd ? BigDecimal.valueOf(-1) : new BigDecimal(plain), false, 0);
  }

  /** "twenty-five", "eighteen point five", "achtzehn Komma fünf". */
  private Optional<Figure> words(int from) {
    Word word = word(from);
    if (word == null) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.valueOf(word.value());
    int end = word.to();
    if (language == Language.ENGLISH) {
      Word next = word(afterGap(end));
      if (word.value() >= 20 && word.value() % 10 == 0 && next != null && next.value() < 10) {
        value = value.add(BigDecimal.valueOf(next.value()));
        end = next.to();
      }
      Matcher hundred =
          Pattern.compile("\\s+hundred(?:\\s+and)?")
              .matcher(reading.lower)
              .region(end, reading.lower.length());
      if (hundred.lookingAt()) {
        value = value.multiply(BigDecimal.valueOf(100));
        end = hundred.end();
        Optional<Figure> rest = words(afterGap(end));
        if (rest.isPresent()) {
          value = value.add(rest.get().value());
          end = rest.get().to();
        }
      }
    }
    Matcher point =
        Pattern.compile("\\s+(?:point|komma|dot)\\s+")
            .matcher(reading.lower)
            .region(end, reading.lower.length());
    if (point.lookingAt()) {
      Word tenth = word(point.end());
      if (tenth != null && tenth.value() < 10) {
        value = value.add(BigDecimal.valueOf(tenth.value(), 1));
        end = tenth.to();
      }
    }
    Matcher half =
        Pattern.compile("\\s+(?:and\\s+a\\s+half|and\\s+a\\s+quarter|und\\s+ein\\s+halb\\p{L}*)")
            .matcher(reading.lower)
            .region(end, reading.lower.length());
    if (half.lookingAt()) {
      value = BigDecimal.valueOf(-1);
      end = half.end();
    }
    return Optional.of(new Figure(from, end, value, false, 0));
  }

  private int afterGap(int at) {
    int next = at;
    while (next < reading.lower.length() && " -".indexOf(reading.lower.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private record Word(int to, int value) {}

  private @Nullable Word word(int from) {
    Matcher word = Pattern.compile("\\p{L}+").matcher(reading.lower);
    word.region(Math.min(from, reading.lower.length()), reading.lower.length());
    if (!word.lookingAt()) {
      return null;
    }
    Integer value = NumberWords.whole(word.group(), language);
    return value == null ? null : new Word(word.end(), value);
  }

  private void roman() {
    Matcher roman = ROMAN.matcher(reading.prose);
    while (roman.find()) {
      if (!done.get(roman.start()) && reading.lower.charAt(roman.start()) != Reading.HOLE) {
        found.add(Quantity.unknown(new Reading.Span(roman.start(), roman.end())));
      }
    }
    Matcher small =
        Pattern.compile("(?<=\\b(?:week|zone|woche|bereich) )[ivx]+(?![\\p{L}])")
            .matcher(reading.lower.toLowerCase(Locale.ROOT));
    while (small.find()) {
      found.add(Quantity.unknown(new Reading.Span(small.start(), small.end())));
    }
  }
}
