package dev.cairn.pack;

/** Without these rules no plan can be made; the message is a sentence and a "Maybe" line. */
public final class RulesMissing extends Exception {
  private static final long serialVersionUID = 1L;

  private final String what;

  public RulesMissing(String what) {
    super(
        ("No pack in force provides " + what + ", so no plan can be made.\n")
            + "Maybe \"packs check\" tells which pack is left out and why.");
    this.what = what;
  }

  /** What is missing, such as "growth rules". */
  public String what() {
    return what;
  }
}
