package dev.cairn.ledger;

/** The few letters that texts of a ledger are made of. */
final class Letters {
  private static final int HEX = 1;
  private static final int SMALL = 2;
  private static final int DIGIT = 4;
  private static final byte[] KINDS = new byte[256];

  static {
    mark('0', '9', HEX | DIGIT);
    mark('a', 'f', HEX);
    mark('a', 'z', SMALL);
  }

  private Letters() {}

  static boolean hex(byte[] bytes, int from, int to) {
    int all = HEX;
    for (int at = from; at < to; at++) {
      all &= KINDS[bytes[at] & 0xFF];
    }
    return all != 0;
  }

  static boolean small(byte letter) {
    return (KINDS[letter & 0xFF] & SMALL) != 0;
  }

  static boolean digit(byte letter) {
    return (KINDS[letter & 0xFF] & DIGIT) != 0;
  }

  private static void mark(char first, char last, int kind) {
    for (char c = first; c <= last; c++) {
      KINDS[c] |= (byte) kind;
    }
  }
}
