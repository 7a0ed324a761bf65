package dev.cairn.action.kept;

import org.jspecify.annotations.Nullable;

/** A workspace cannot do what was asked for reasons outside the program; nothing was changed. */
public class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unavailable(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** All there is to say to whoever asked. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
