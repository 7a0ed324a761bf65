package dev.cairn.writing.keys;

import java.util.Locale;

/** A key. It prints as nothing, and takes itself out of whatever others want to print. */
public final class Secret {
  /** So many characters in a row of a key are a piece of it. */
  private static final int PIECE = 6;

  private static final String HIDDEN = "(key)";

  private final String value;

  public Secret(String value) {
    this.value = value.strip();
  }

  /** For the header of a request, and nowhere else. */
  public String reveal() {
    return value;
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** Whether the text holds a piece of the key, in whatever case. */
  public boolean within(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    String key = value.toLowerCase(Locale.ROOT);
    int length = Math.min(PIECE, key.length());
    for (int at = 0; length > 0 && at + length <= key.length(); at++) {
      if (low.contains(key.substring(at, at + length))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return HIDDEN;
  }
}
