package dev.cairn.onnx.worth;

/**
 * One session that was foretold, in kilograms of the top set.
 *
 * @param lifter the number of the lifter
 * @param session the number of the session among those of the lifter, in the order of time
 * @param seen what was lifted
 * @param last what was lifted the time before
 * @param rule what the rule said, NaN where it was not asked
 * @param model what the model said, NaN where it was silent
 * @param blend what both together said
 * @param within whether what was lifted lay in the model's interval
 */
public record Trial(
    int lifter,
    int session,
    double seen,
    double last,
    double rule,
    double model,
    double blend,
    boolean within) {

  /** Who foretells. */
  public enum Voice {
    REPEAT("repeat the last"),
    RULE("rule"),
    MODEL("model"),
    BLEND("blend");

    private final String word;

    Voice(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  public boolean modelSpoke() {
    return !Double.isNaN(model);
  }

  public double error(Voice voice) {
    return Math.abs(
        seen
            - switch (voice) {
              case REPEAT -> last;
              case RULE -> rule;
              case MODEL -> model;
              case BLEND -> blend;
            });
  }
}
