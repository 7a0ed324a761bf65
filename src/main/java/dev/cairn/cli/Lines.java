package dev.cairn.cli;

import java.util.Arrays;

/** JSON lines as they are written. */
final class Lines {
  private Lines() {}

  /** The line with its end. */
  static byte[] ended(byte[] json) {
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }
}
