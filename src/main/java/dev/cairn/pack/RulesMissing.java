package dev.cairn.pack;

/** Rules that something cannot be done without; the message is a sentence and a "Maybe" line. */
public final class RulesMissing extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;

  public RulesMissing(String what) {
    this(what, "no plan can be made");
  }

  /**
   * Other rules than those plans are made by.
   *
   * @param so what cannot be done without them
   */
  public RulesMissing(String what, String so) {
    super(
        ("No pack in force provides " + what + ", so " + so + ".\n")
            + "Maybe \"packs check\" tells which pack is left out and why.");
    this.what = what;
  }

  /** What is missing, such as "growth rules". */
  public String what() {
    return what;
  }
}
