package dev.cairn.writing.guard;

import dev.cairn.model.wording.Objection.Kind;

/** Whether a draft is in the language that was asked for. */
final class Tongue {
  private static final int FEW_WORDS = 7;

  private Tongue() {}

  static void check(Reading reading, Objections objections) {
    int own = reading.find(reading.lexicon.words("stopwords")).size();
    int other = reading.find(reading.lexicon.words("other stopwords")).size();
    long words =
        java.util.Arrays.stream(reading.lower.split("[^\\p{L}]+", -1))
            .filter(word -> word.length() > 1)
            .count();
    if (other > own || (own == 0 && words >= FEW_WORDS)) {
      objections.add(
          Kind.LANGUAGE,
          new Reading.Span(0, reading.lower.length()),
          "The text is not in the language that was asked for.");
    }
  }
}
