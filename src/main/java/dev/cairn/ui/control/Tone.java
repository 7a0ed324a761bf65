package dev.cairn.ui.control;

import java.util.Locale;

/** How loud something is; a word or an icon always says the same. */
public enum Tone {
  NEUTRAL,
  ACCENT,
  SUCCESS,
  WARNING,
  DANGER,
  VIOLET,
  TEAL,
  PINK;

  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
