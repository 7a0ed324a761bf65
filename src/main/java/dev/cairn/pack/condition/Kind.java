package dev.cairn.pack.condition;

/**
 * What a part of a condition can be. All numbers are one kind, so that 50 and 50.0 are the same.
 */
enum Kind {
  NUMBER("a number"),
  TEXT("a text"),
  FLAG("true or false"),
  TEXTS("a list of texts");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** As it reads in a sentence. */
  String words() {
    return words;
  }
}
