package dev.cairn.writing.guard;

import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.Objection.Kind;
import dev.cairn.model.wording.Terms;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What text for an athlete never holds: medicine, promises, strangers, links, instructions. */
final class Topics {
  private static final Pattern LINK =
      Pattern.compile(
          "https?|www\\.|[\\p{L}0-9-]+\\.(?:com|org|net|de|io|co|app|ru|info|ly|me|eu|uk|at|ch)(?!\\p{L})|\\S+@\\S+|(?<!\\p{L})(?:click|klick(?:e)?|subscribe|abonnier|follow"
              + " me|instagram|strava|whatsapp|telegram|facebook|youtube|e-?mail)(?!\\p{L})|\\+?[0-9](?:["
              + " /()-]?[0-9]){6,}");
  private static final Pattern MARKUP =
      Pattern.compile("<[^>]*>?|&[a-z]+;|&#|\\*\\*|__|```|\\[[^]]*\\]|^#+ |\\{|\\}|\\\\|\\|");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?<!\\p{L})(?:Dr|Mr|Mrs|Ms|Prof|Herr|Herrn|Frau|Coach|Trainer|Trainerin|Doktor)\\.?\\s+"
              + "(\\p{Lu}\\p{L}+)");
  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}])\\p{Lu}\\p{L}+");

  /** Without an article: "mit Petra", and not "mit der Uhr". */
  private static final Pattern WITH =
      Pattern.compile(
          "(?<!\\p{L})(?:[Mm]it|[Ss]amt|[Ww]ie|[Vv]on|[Bb]ei|[Gg]rüße?|[Gg]emeinsam"
              + " mit|[Nn]eben|[Gg]egen)\\s+(\\p{Lu}\\p{L}+)(?!\\p{L})");

  private static final Pattern DOING =
      Pattern.compile(
          "(?<!\\p{L})(\\p{Lu}\\p{L}+)\\s+(?:läuft|lief|rennt|sagt|sagte|meint|rät|begleitet|trainiert|ruft|schafft|schaffte|wartet|überholt|startet|kommt"
              + " mit)(?!\\p{L})");

  private static final Set<String> NAMES = Lexicon.names();
  private static final int ECHOED_WORDS = 5;

  private Topics() {}

  static void check(Reading reading, Objections objections) {
    every(
        "medical",
        Kind.MEDICAL,
        "Advice on health is not for text about a plan.",
        reading,
        objections);
    every("promise", Kind.PROMISE, "No text may promise a result.", reading, objections);
    every(
        "instruction",
        Kind.INSTRUCTION,
        "This reads like an instruction to a program, not like a word to an athlete.",
        reading,
        objections);
    for (Reading.Span span : reading.find(LINK)) {
      objections.add(Kind.LINK, span, "Links, addresses and telephone numbers stay out.");
    }
    for (Reading.Span span : reading.find(MARKUP)) {
      objections.add(Kind.CHARACTERS, span, "Markup has no place in text for an athlete.");
    }
    names(reading, objections);
    echoes(reading, objections);
  }

  /** In each language, since a word in another one is understood as well. */
  private static void every(
      String section, Kind kind, String sentence, Reading reading, Objections objections) {
    boolean deniedIsFine = kind == Kind.PROMISE;
    for (Lexicon lexicon : Lexicon.every()) {
      for (Reading.Span span : reading.find(lexicon.words(section))) {
        if (!deniedIsFine || !reading.denied(span.from())) {
          objections.add(kind, span, sentence);
        }
      }
    }
  }

  private static void names(Reading reading, Objections objections) {
    Set<String> known = known(reading);
    Matcher capital = CAPITAL.matcher(reading.prose);
    while (capital.find()) {
      if (reading.lower.charAt(capital.start()) == Reading.HOLE) {
        continue;
      }
      String word = capital.group().toLowerCase(Locale.ROOT);
      boolean strange =
          NAMES.contains(word) || (english(reading) && !begins(reading, capital.start()));
      if (strange && !known.contains(word)) {
        objections.add(
            Kind.NAME,
            new Reading.Span(capital.start(), capital.end()),
            "\"" + capital.group() + "\" is a name that the plan does not know.");
      }
    }
    if (!english(reading)) {
      named(WITH, known, reading, objections);
      named(DOING, known, reading, objections);
    }
    Matcher title = TITLE.matcher(reading.prose);
    while (title.find()) {
      objections.add(
          Kind.NAME,
          new Reading.Span(title.start(), title.end()),
          "Other people are not named in a plan.");
    }
  }

  /** German writes every noun with a capital; only where one stands like a person is it doubted. */
  private static void named(
      Pattern pattern, Set<String> known, Reading reading, Objections objections) {
    Matcher found = pattern.matcher(reading.prose);
    while (found.find()) {
      Reading.Span word = new Reading.Span(found.start(1), found.end(1));
      boolean plain =
          known.contains(reading.text(word))
              || reading.find(reading.lexicon.words("no person"), word).contains(word)
              || reading.find(reading.lexicon.words("stopwords"), word).contains(word);
      if (!plain) {
        objections.add(
            Kind.NAME,
            word,
            "\"" + found.group(1) + "\" reads like a person the plan does not know.");
      }
    }
  }

  private static boolean english(Reading reading) {
    return reading.shown.language() == Language.ENGLISH;
  }

  /** Whether a capital letter only begins a sentence. */
  private static boolean begins(Reading reading, int at) {
    String before = reading.prose.substring(0, at).stripTrailing();
    return before.isEmpty() || ".!?:…\"“„\n".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static Set<String> known(Reading reading) {
    Set<String> known = new TreeSet<>();
    known.addAll(
        Arrays.asList(reading.sheet.athlete().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
    Terms terms = Terms.of(reading.shown.language());
    for (DayOfWeek day : DayOfWeek.values()) {
      known.add(terms.day(day).toLowerCase(Locale.ROOT));
      known.add(terms.day(day).toLowerCase(Locale.ROOT) + "s");
    }
    for (Month month : Month.values()) {
      known.add(terms.month(month).toLowerCase(Locale.ROOT));
    }
    if (reading.shown.language() == Language.GERMAN) {
      known.addAll(Set.of("will", "may", "mark", "max"));
    }
    return known;
  }

  /** Five words in a row that somebody else wrote are no words of a coach. */
  private static void echoes(Reading reading, Objections objections) {
    String[] words = reading.lower.split("[^\\p{L}0-9]+", -1);
    for (String heard : reading.sheet.heard()) {
      String other =
          " " + String.join(" ", heard.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+", -1)) + " ";
      for (int i = 0; i + ECHOED_WORDS <= words.length; i++) {
        String phrase = String.join(" ", Arrays.copyOfRange(words, i, i + ECHOED_WORDS));
        if (other.contains(" " + phrase + " ")) {
          objections.add(
              Kind.INSTRUCTION,
              new Reading.Span(0, reading.lower.length()),
              "It repeats what stands in a note or title: \"" + phrase + "\".");
          return;
        }
      }
    }
  }
}
