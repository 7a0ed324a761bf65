package dev.cairn.ui.text;

/** English that is longer and has marks on its letters, between brackets that show cut ends. */
final class Pseudo {
  private static final String PLAIN = "ACEGIKLNORSUWYZacegiklnorsuwyz";
  private static final String MARKED = "ÅÇÉĜÎĶĻÑÖŔŠÛŴÝŽåçéĝîķļñöŕšûŵýž";
  private static final String VOWELS = "aeiou";

  /** German is about so much longer. */
  private static final double LONGER = 1.3;

  private Pseudo() {}

  /** What stands in braces is left alone: it is filled in later. */
  static String of(String text) {
    if (text.isBlank()) {
      return text;
    }
    int more = (int) Math.round(letters(text) * (LONGER - 1));
    StringBuilder said = new StringBuilder("[");
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      said.append(depth > 0 ? letter : marked(letter));
      if (depth == 0 && more > 0 && VOWELS.indexOf(letter) >= 0) {
        said.append(marked(letter));
        more--;
      }
    }
    return said.append(']').toString();
  }

  private static long letters(String text) {
    return text.replaceAll("\\{.*}", "").chars().filter(Character::isLetter).count();
  }

  private static char marked(char letter) {
    int at = PLAIN.indexOf(letter);
    return at < 0 ? letter : MARKED.charAt(at);
  }
}
