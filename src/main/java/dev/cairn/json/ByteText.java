package dev.cairn.json;

import java.util.Arrays;

/** Growing bytes of JSON text: digits, plain ASCII and escaped UTF-8. */
final class ByteText {
  private static final String HEX = "0123456789abcdef";

  /** What stands behind the backslash: 0 for nothing to escape, u for a numbered escape. */
  private static final byte[] ESCAPE = new byte[128];

  static {
    Arrays.fill(ESCAPE, 0, ' ', (byte) 'u');
    ESCAPE['\b'] = 'b';
    ESCAPE['\t'] = 't';
    ESCAPE['\n'] = 'n';
    ESCAPE['\f'] = 'f';
    ESCAPE['\r'] = 'r';
    ESCAPE['"'] = '"';
    ESCAPE['\\'] = '\\';
  }

  private byte[] bytes = new byte[1 << 15];
  private int length;

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  byte[] shared() {
    return bytes;
  }

  void put(int ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
  }

  void raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  void digits(long value) {
    room(20);
    if (value < 0) {
      bytes[length++] = '-';
    }
    int start = length;
    long left = value;
    do {
      bytes[length++] = (byte) ('0' + Math.abs(left % 10));
      left /= 10;
    } while (left != 0);
    for (int low = start, high = length - 1; low < high; low++, high--) {
      byte swap = bytes[low];
      bytes[low] = bytes[high];
      bytes[high] = swap;
    }
  }

  /** Text without its quotes; each character takes at most six bytes. */
  void escaped(String text) {
    room(6 * text.length());
    byte[] out = bytes;
    int to = length;
    int at = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 128 || ESCAPE[c] != 0) {
        break;
      }
      out[to++] = (byte) c;
    }
    length = to;
    while (at < text.length()) {
      at += character(text, at);
    }
  }

  /** Writes one character and gives the number of UTF-16 units it took. */
  private int character(String text, int at) {
    int point = text.codePointAt(at);
    if (point < 128) {
      ascii(point);
    } else if (point < 0x800) {
      bytes[length++] = (byte) (0xC0 | (point >> 6));
      tail(point);
    } else if (point < 0x10000) {
      requireWhole(point);
      bytes[length++] = (byte) (0xE0 | (point >> 12));
      tail(point >> 6);
      tail(point);
    } else {
      bytes[length++] = (byte) (0xF0 | (point >> 18));
      tail(point >> 12);
      tail(point >> 6);
      tail(point);
    }
    return Character.charCount(point);
  }

  private void ascii(int c) {
    byte escape = ESCAPE[c];
    if (escape != 0) {
      bytes[length++] = '\\';
      bytes[length++] = escape;
      if (escape == 'u') {
        bytes[length++] = '0';
        bytes[length++] = '0';
        bytes[length++] = (byte) HEX.charAt(c >> 4);
        bytes[length++] = (byte) HEX.charAt(c & 15);
      }
    } else {
      bytes[length++] = (byte) c;
    }
  }

  private void tail(int point) {
    bytes[length++] = (byte) (0x80 | (point & 0x3F));
  }

  private static void requireWhole(int point) {
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      throw new IllegalArgumentException(
          "Half a character cannot be written: \\u" + Integer.toHexString(point));
    }
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
