package dev.cairn.action.elicit;

/**
 * What a range would come to if coaches counted by how well they knew what is known: a sensitivity
 * view beside the number, which it never sets.
 */
public sealed interface SecondLook {
  /**
   * Weighted by performance.
   *
   * @param seeds so many questions with a known answer the weights rest on
   * @param coaches so many have a weight
   * @param left so many have none, since they did not answer every seed question with a range
   */
  record Weighted(int seeds, int coaches, int left, double median, double p10, double p90)
      implements SecondLook {}

  /** There is none. */
  record None(Why why, int seeds) implements SecondLook {}

  /** Why there is none. */
  enum Why {
    /** With so few questions of which the answer is known a weight would be chance. */
    TOO_FEW_SEEDS("tooFewSeeds"),
    /** Which answers are of one coach can be told only where the keys of the rounds lie. */
    ELSEWHERE("elsewhere"),
    /** Fewer than two coaches answered every seed question and this one with a range. */
    TOO_FEW_COACHES("tooFewCoaches"),
    /** Nobody was right often enough to have any weight. */
    NO_WEIGHT("noWeight");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
