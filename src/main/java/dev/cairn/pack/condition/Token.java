package dev.cairn.pack.condition;

/** One word, number, text or sign of a condition, from one character up to another. */
record Token(Type type, String text, int from, int to) {
  enum Type {
    NUMBER,
    TEXT,
    NAME,
    SIGN,
    END
  }

  boolean is(String sign) {
    return text.equals(sign) && (type == Type.SIGN || type == Type.NAME);
  }

  /** As a sentence quotes it. */
  String shown() {
    return switch (type) {
      case END -> "the end";
      case TEXT -> "the text '" + text + "'";
      case NUMBER, NAME, SIGN -> text;
    };
  }
}
