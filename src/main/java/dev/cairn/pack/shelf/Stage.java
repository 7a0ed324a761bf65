package dev.cairn.pack.shelf;

/** The stages of a pack on its way into force, in order. */
public enum Stage {
  /** A folder that may be a pack. */
  DISCOVER("discover"),
  /** Its files are there, of sensible size, and JSON. */
  READ("read"),
  /** Every file is listed with its true hash and follows its schema. */
  CHECK("check"),
  /** Ids are unique, references lead somewhere, values fit together, conditions type-check. */
  RESOLVE("resolve"),
  /** The pack's own examples come out as it says. */
  CASES("cases"),
  /** In force. */
  ENABLE("enable");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
