package dev.cairn.writing.guard;

import dev.cairn.model.wording.Objection.Kind;
import java.util.Arrays;

/** Whether every sentence of a draft is in the language that was asked for. */
final class Tongue {
  private static final int FEW_WORDS = 7;

  /** So many words of another language in a sentence are no chance, whatever stands beside them. */
  private static final int MANY_FOREIGN = 3;

  private Tongue() {}

  static void check(Reading reading, Objections objections) {
    for (Reading.Span sentence : reading.sentences()) {
      int own = reading.find(reading.lexicon.words("stopwords"), sentence).size();
      int other = reading.find(reading.lexicon.words("other stopwords"), sentence).size();
      boolean foreign = other > own || other >= MANY_FOREIGN;
      if (foreign || (own == 0 && words(reading.text(sentence)) >= FEW_WORDS)) {
        objections.add(
            Kind.LANGUAGE, sentence, "The text is not in the language that was asked for.");
      }
    }
  }

  private static long words(String sentence) {
    return Arrays.stream(sentence.split("[^\\p{L}]+", -1))
        .filter(word -> word.length() > 1)
        .count();
  }
}
