package dev.cairn.onnx.session;

/** Bytes that are no model, or one that cannot be opened; the message ends a sentence. */
public final class NotAModel extends Exception {
  private static final long serialVersionUID = 1L;

  public NotAModel(String why) {
    super(why);
  }

  public String why() {
    return String.valueOf(getMessage());
  }
}
