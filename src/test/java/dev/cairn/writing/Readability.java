package dev.cairn.writing;

import dev.cairn.model.wording.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How easy a text reads: Flesch's reading ease for English (100 is very easy, 60 plain), Amstad's
 * form of it for German. Numbers with their units count as one short word.
 */
final class Readability {
  private static final Pattern SENTENCE = Pattern.compile("(?:[^.!?:]|[.!?:](?!\\s|$))+[.!?:]?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyäöü]+");
  private static final Pattern FIGURE =
      Pattern.compile("[0-9][0-9.,:–]*(?: ?/?(?:km|mi|min|m|s|%))?");

  private Readability() {}

  static double ease(String text, Language language) {
    String plain = FIGURE.matcher(text).replaceAll("ten");
    double sentences = sentences(plain).size();
    double words = 0;
    double syllables = 0;
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words++;
      syllables += syllables(word.group(), language);
    }
    double length = words / sentences;
    double weight = syllables / words;
    return language == Language.ENGLISH
        ? 206.835 - 1.015 * length - 84.6 * weight
        : 180 - length - 58.5 * weight;
  }

  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      if (!sentence.group().isBlank()) {
        sentences.add(sentence.group().strip());
      }
    }
    return sentences;
  }

  static int words(String sentence) {
    Matcher word = WORD.matcher(FIGURE.matcher(sentence).replaceAll("ten"));
    int words = 0;
    while (word.find()) {
      words++;
    }
    return words;
  }

  private static int syllables(String word, Language language) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (language == Language.ENGLISH
        && lower.length() > 3
        && lower.matches(".*[^aeiouyl]e(s|d)?")) {
      lower = lower.replaceAll("e(s|d)?$", "");
    }
    Matcher vowels = VOWELS.matcher(lower);
    int count = 0;
    while (vowels.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
