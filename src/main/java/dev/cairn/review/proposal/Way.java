package dev.cairn.review.proposal;

/** Which way a coach changed a value. */
public enum Way {
  LESS("less"),
  MORE("more"),
  OTHERWISE("otherwise");

  private final String word;

  Way(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
