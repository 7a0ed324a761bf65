package dev.cairn.writing.disclosure;

/** Five years in one word, so that an age points to nobody. */
final class AgeBand {
  private static final int WIDTH = 5;
  private static final int ADULT = 18;
  private static final int OLD = 75;

  private AgeBand() {}

  static String of(int age) {
    if (age < ADULT) {
      return "under " + ADULT;
    }
    if (age >= OLD) {
      return OLD + " or older";
    }
    int from = Math.max(ADULT, age / WIDTH * WIDTH);
    return from + "-" + (age / WIDTH * WIDTH + WIDTH - 1);
  }
}
