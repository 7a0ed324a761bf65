package dev.cairn.action.teaching;

/** Why no rule follows from what coaches changed. */
public enum NoOffer {
  /** They changed it in opposite ways, of which no middle is right. */
  DISPUTED(
      "Coaches change it in opposite ways, so there is no number; it is a question for a meeting."),
  /** Rules of coaches only make plans gentler. */
  MORE(
      "Coaches give more than the engine does. Rules of coaches only make plans gentler, so it is"
          + " a question for a meeting."),
  /** No quantity of a rule says such a change. */
  NO_QUANTITY("No quantity of a rule says such a change, so it is a question for a meeting."),
  /** The factor is so near 1 that rounding leaves nothing of it. */
  TOO_LITTLE("The change is smaller than the steps of a rule, so there is none to sign.");

  private final String sentence;

  NoOffer(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
