package dev.cairn.ui.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What plans record stays English in their bytes; here its sentences are said in German, each as a
 * whole. One that is not in the list, or that holds words that are not, stays as it was recorded.
 */
public final class Recorded {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** Figures, times, paces, sums and days need no translation. */
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?:[-–−+×x/%≈=~:.,()\\s\\d]|km|mi|min|s|m|h|VDOT|bis|"
              + "\\d{1,2}\\. (?:Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez)\\.? \\d{4})+");

  private static final int REMEMBERED = 4000;
  private static final Recorded GERMAN = new Recorded("recorded_de.txt");

  private final List<Phrase> phrases = new ArrayList<>();
  private final Map<String, Optional<String>> known = new HashMap<>();

  /**
   * @param start the words it begins with, which tell most others apart at once
   */
  private record Phrase(String start, Pattern english, String german) {}

  private Recorded(String list) {
    try (InputStream file = Recorded.class.getResourceAsStream(list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(this::take);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** A recorded sentence in the language of the window, if there are words for all of it. */
  static String told(String sentence) {
    return Language.now() == Language.GERMAN ? german(sentence).orElse(sentence) : sentence;
  }

  /** Whether a recorded sentence can be said in German; figures are their own words. */
  public static boolean hasGerman(String sentence) {
    return FIGURES.matcher(sentence).matches() || german(sentence).isPresent();
  }

  private static Optional<String> german(String sentence) {
    synchronized (GERMAN) {
      return GERMAN.of(sentence);
    }
  }

  private void take(String line) {
    int middle = line.indexOf(" => ");
    String english = line.substring(0, middle);
    Matcher place = PLACE.matcher(english);
    StringBuilder pattern = new StringBuilder();
    int told = 0;
    while (place.find()) {
      pattern.append(Pattern.quote(english.substring(told, place.start()))).append("(.+?)");
      told = place.end();
    }
    pattern.append(Pattern.quote(english.substring(told)));
    int first = english.indexOf('{');
    phrases.add(
        new Phrase(
            first < 0 ? english : english.substring(0, first),
            Pattern.compile(pattern.toString()),
            line.substring(middle + 4)));
  }

  private Optional<String> of(String sentence) {
    Optional<String> before = known.get(sentence);
    if (before != null) {
      return before;
    }
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    Optional<String> said = exactly(sentence).or(() -> otherwiseCapital(sentence));
    known.put(sentence, said);
    return said;
  }

  private Optional<String> exactly(String sentence) {
    for (Phrase phrase : phrases) {
      if (sentence.startsWith(phrase.start())) {
        Matcher fits = phrase.english().matcher(sentence);
        if (fits.matches()) {
          Optional<String> said = filled(phrase, fits);
          if (said.isPresent()) {
            return said;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The same words at the beginning of a sentence or inside one. */
  private Optional<String> otherwiseCapital(String sentence) {
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    char first = sentence.charAt(0);
    boolean capital = Character.isUpperCase(first);
    char other = capital ? Character.toLowerCase(first) : Character.toUpperCase(first);
    Optional<String> said = exactly(other + sentence.substring(1));
    return capital
        ? said.map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1))
        : said;
  }

  private Optional<String> filled(Phrase phrase, Matcher fits) {
    String text = phrase.german();
    for (int i = 0; i < fits.groupCount(); i++) {
      String value = fits.group(i + 1);
      Optional<String> said = FIGURES.matcher(value).matches() ? Optional.of(value) : of(value);
      if (said.isEmpty()) {
        return said;
      }
      text = text.replace("{" + i + "}", said.get());
    }
    return Optional.of(text);
  }
}
