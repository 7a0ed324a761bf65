package dev.cairn.json;

/** Where something stands in a text; lines and columns count from 1. */
public record Place(int line, int column) {
  /** The place of an offset in a text, with any of the usual line ends. */
  static Place of(CharSequence text, int offset, int firstLine) {
    int line = firstLine;
    int start = 0;
    for (int at = 0; at < offset; at++) {
      char c = text.charAt(at);
      boolean half = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if ((c == '\n' || c == '\r') && !half) {
        line++;
        start = at + 1;
      }
    }
    return new Place(line, offset - start + 1);
  }
}
