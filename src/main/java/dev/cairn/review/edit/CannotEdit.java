package dev.cairn.review.edit;

/** An edit that makes no sense, in one sentence that says so. */
public final class CannotEdit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotEdit(String sentence) {
    super(sentence);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
