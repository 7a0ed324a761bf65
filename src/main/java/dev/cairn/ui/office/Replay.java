package dev.cairn.ui.office;

import java.util.Locale;

/** What making a plan again came to. */
public enum Replay {
  /** Every byte is the same. */
  SAME,
  /** The rules in force give another plan, though it says it was made with them. */
  DIFFERS,
  /** It was made with other rules than those in force. */
  OTHER_RULES;

  /** The last part of the key of its words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
