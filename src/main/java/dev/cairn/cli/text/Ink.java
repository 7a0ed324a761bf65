package dev.cairn.cli.text;

/** Colour for a terminal, or none at all for everything else. */
public record Ink(boolean on) {
  static final char COLOUR_FROM = '\u001b';
  static final char COLOUR_TO = 'm';

  public String bold(String text) {
    return paint("1", text);
  }

  public String faint(String text) {
    return paint("2", text);
  }

  public String warning(String text) {
    return paint("33", text);
  }

  /** The hard sessions of a calendar. */
  public String hard(String text) {
    return paint("36", text);
  }

  public String race(String text) {
    return paint("1;31", text);
  }

  private String paint(String code, String text) {
    return on && !text.isBlank()
        ? COLOUR_FROM + "[" + code + COLOUR_TO + text + COLOUR_FROM + "[0" + COLOUR_TO
        : text;
  }
}
