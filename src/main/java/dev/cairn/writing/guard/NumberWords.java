package dev.cairn.writing.guard;

import dev.cairn.model.wording.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads numbers that are written as words. */
final class NumberWords {
  private static final List<String> ENGLISH =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen")
              .split(" "));
  private static final List<String> ENGLISH_TENS =
      List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
  private static final List<String> GERMAN =
      List.of(
          ("null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
                  + " fünfzehn sechzehn siebzehn achtzehn neunzehn")
              .split(" "));
  private static final List<String> GERMAN_TENS =
      List.of("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" "));
  private static final Map<String, Integer> ENGLISH_ORDINALS = new TreeMap<>();
  private static final int HUNDRED = 100;

  static {
    String[] ordinals =
        ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ");
    for (int i = 0; i < ordinals.length; i++) {
      ENGLISH_ORDINALS.put(ordinals[i], i);
    }
    ENGLISH_ORDINALS.put("thirtieth", 30);
    ENGLISH_ORDINALS.put("fortieth", 40);
    ENGLISH_ORDINALS.put("fiftieth", 50);
    ENGLISH_ORDINALS.put("hundredth", 100);
  }

  private NumberWords() {}

  /** The whole number that one word says; null if it says none. */
  static @Nullable Integer whole(String word, Language language) {
    return language == Language.ENGLISH ? english(word) : german(word, true);
  }

  private static @Nullable Integer english(String word) {
    int small = ENGLISH.indexOf(word);
    if (small >= 0) {
      return small;
    }
    int tens = ENGLISH_TENS.indexOf(word);
    return tens > 1 ? Integer.valueOf(tens * 10) : null;
  }

  private static @Nullable Integer german(String word, boolean alone) {
    if (alone && word.equals("eins")) {
      return 1;
    }
    if (alone && (word.equals("zwo") || word.equals("zween"))) {
      return 2;
    }
    int small = GERMAN.indexOf(word);
    if (small >= 0 && !(alone && small == 1)) {
      return small;
    }
    int tens = GERMAN_TENS.indexOf(word.replace("dreissig", "dreißig"));
    if (tens > 1) {
      return tens * 10;
    }
    int hundred = word.indexOf("hundert");
    if (hundred >= 0) {
      Integer before =
          hundred == 0 ? Integer.valueOf(1) : german(word.substring(0, hundred), false);
      String rest = word.substring(hundred + "hundert".length());
      Integer after = rest.isEmpty() ? Integer.valueOf(0) : german(rest, false);
      return before == null || after == null ? null : Integer.valueOf(before * HUNDRED + after);
    }
    int und = word.indexOf("und");
    if (und > 0) {
      Integer ones = german(word.substring(0, und), false);
      int ten = GERMAN_TENS.indexOf(word.substring(und + 3).replace("dreissig", "dreißig"));
      return ones != null && ones < 10 && ten > 1 ? Integer.valueOf(ten * 10 + ones) : null;
    }
    return null;
  }

  /** Whether one word is "third", "dritter", "zwanzigsten". */
  static boolean ordinal(String word, Language language) {
    if (language == Language.ENGLISH) {
      return ENGLISH_ORDINALS.containsKey(word);
    }
    if (word.matches("(erst|zweit|dritt|siebt|siebent)(e|er|en|es|em|ens)")) {
      return true;
    }
    for (String ending :
        List.of("sten", "ste", "ster", "stes", "stem", "ten", "te", "ter", "tes", "tem")) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        Integer number = stem.length() > 2 ? german(stem, false) : null;
        if (number != null && number != 1) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a number is grown together with something: "zehnkilometerlauf", "threefold". */
  static boolean compound(String word, Language language) {
    if (language == Language.ENGLISH) {
      return word.endsWith("fold") && english(word.substring(0, word.length() - 4)) != null;
    }
    for (int end = word.length() - 2; end >= 3; end--) {
      Integer number = german(word.substring(0, end), false);
      if (number != null
          && word.substring(end)
              .matches(
                  "(kilometer|km|minut|minüt|stund|stünd|sekund|sekünd|meter|meilen|woch|wöch|tage|täg|mal|fach|er|erlei|tausend|einhalb|teil)\\p{L}*")) {
        return !(number == 1 && word.substring(end).matches("(er|mal|fach|teil)\\p{L}*"));
      }
    }
    return false;
  }
}
