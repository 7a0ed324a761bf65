package dev.cairn.json;

/** Why a text cannot be read as JSON, in one sentence, and where. */
public final class JsonProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String sentence;

  public JsonProblem(Place place, String sentence) {
    super("line " + place.line() + ", column " + place.column() + ": " + sentence);
    this.line = place.line();
    this.column = place.column();
    this.sentence = sentence;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }

  /** The message without the place. */
  public String sentence() {
    return sentence;
  }
}
