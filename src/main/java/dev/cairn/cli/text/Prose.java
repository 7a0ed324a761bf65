package dev.cairn.cli.text;

import java.util.regex.Pattern;

/**
 * Running text set into lines; a word longer than the page keeps its line to itself. Words joined
 * by {@link #JOINT} stay together and are shown with a space between, as a figure and its unit do.
 */
public record Prose(int width) {
  static final char JOINT = '\u00a0';

  private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d) (?=(km|mi|min|%)(\\W|$))");
  private static final Pattern GAP = Pattern.compile("[ \t\r\n]+");

  /** The width a page of text is set to. */
  public static final Prose PAGE = new Prose(100);

  /** One paragraph, its first line and the lines below it each with their own indent. */
  public String set(String first, String below, String paragraph) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    String bound = BEFORE_UNIT.matcher(paragraph.strip()).replaceAll(String.valueOf(JOINT));
    for (String word : GAP.split(bound, -1)) {
      if (!fresh && length(line) + 1 + length(word) > width) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(below);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    return text.append(line).append('\n').toString().replace(JOINT, ' ');
  }

  /** Characters on the page: colour takes no room. */
  private static int length(CharSequence text) {
    int length = 0;
    boolean colour = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      colour |= c == Ink.COLOUR_FROM;
      if (!colour && !Character.isLowSurrogate(c)) {
        length++;
      }
      colour &= c != Ink.COLOUR_TO;
    }
    return length;
  }
}
