package dev.cairn.outgo.calendar;

import java.nio.charset.StandardCharsets;

/** Lines as RFC 5545 has them: escaped, folded to 75 octets, ended by CR and LF. */
final class ContentLines {
  private static final int OCTETS = 75;
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** A property whose value needs no escaping. */
  void bare(String property, String value) {
    fold(property + ":" + value);
  }

  void text(String property, String value) {
    fold(property + ":" + escaped(value));
  }

  static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** No character is torn, whatever number of octets it has. */
  private void fold(String line) {
    int room = OCTETS;
    for (int at = 0; at < line.length(); ) {
      int letter = line.codePointAt(at);
      int octets = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
      if (octets > room) {
        text.append(END).append(' ');
        room = OCTETS - 1;
      }
      text.appendCodePoint(letter);
      room -= octets;
      at += Character.charCount(letter);
    }
    text.append(END);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
