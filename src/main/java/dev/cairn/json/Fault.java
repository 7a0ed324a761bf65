package dev.cairn.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says in plain words what is wrong where a JSON text stopped making sense. */
final class Fault {
  private static final int LONGEST_QUOTE = 20;

  /** How Jackson begins to speak of a malformed number, whatever the capital letter. */
  private static final String NUMBER = "umeric value";

  private final char[] text;
  private final int firstLine;

  Fault(char[] text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
  }

  JsonProblem explain(JacksonException broken, JsonParser parser) {
    String reason = broken.getOriginalMessage();
    TokenStreamLocation location = broken.getLocation();
    TokenStreamLocation known = location == null ? parser.currentTokenLocation() : location;
    int stopped = Math.clamp(known.getCharOffset(), 0, text.length);
    int at = reason.contains("escape") || stopped == text.length ? stopped : start(stopped, reason);
    String sentence = sentence(broken, parser, at);
    return new JsonProblem(Place.of(new String(text, 0, at), at, firstLine), sentence);
  }

  private String sentence(JacksonException broken, JsonParser parser, int at) {
    String reason = broken.getOriginalMessage();
    TokenStreamContext around = parser.streamReadContext();
    if (broken instanceof StreamConstraintsException) {
      return "this name or number is too long to be meant";
    }
    if (at == text.length) {
      return unfinished(around, reason.contains("quote") || reason.contains("in property name"));
    }
    if (reason.contains("character escape")) {
      return "the backslash begins nothing that JSON knows, found " + shown(text[at]);
    }
    if (reason.contains("escape")) {
      return shown(text[at]) + " cannot stand inside a text as it is";
    }
    if (reason.contains(NUMBER)) {
      return found(at) + " is not a number as JSON writes numbers";
    }
    return expected(around, reason, at) + ", found " + found(at);
  }

  private static String unfinished(TokenStreamContext around, boolean inText) {
    String missing = inText ? "quote" : around.inArray() ? "]" : "}";
    return around.inRoot() && !inText
        ? "the file ends in the middle of a value"
        : "the file ends too early: the closing " + missing + " is missing";
  }

  private String expected(TokenStreamContext around, String reason, int at) {
    String member = around.inObject() ? "a name in double quotes" : "a value";
    String name = OneLine.quoted(around.currentName());
    char before = before(at);
    return switch (before) {
      case ':' -> "expected a value after " + name;
      case '{', '[' -> "expected " + member + " after " + before;
      case ',' -> "expected " + member + " after the comma";
      default -> {
        if (reason.contains("colon")) {
          yield "expected : after the name " + name;
        }
        if (around.inRoot()) {
          yield before == ' ' ? "expected a value" : "expected the end of the file";
        }
        yield around.inObject()
            ? "expected , or } after the value of " + name
            : "expected , or ] after a value";
      }
    };
  }

  /** Jackson may stop behind the first letters of a word; the whole word is what is wrong. */
  private int start(int stopped, String reason) {
    int at = stopped;
    if (word(text[at]) || reason.contains(NUMBER) || reason.contains("Non-standard token")) {
      while (at > 0 && word(text[at - 1])) {
        at--;
      }
    }
    return at;
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.';
  }

  private char before(int at) {
    int last = at - 1;
    while (last >= 0 && Character.isWhitespace(text[last])) {
      last--;
    }
    return last < 0 ? ' ' : text[last];
  }

  private String found(int at) {
    int end = at + 1;
    while (word(text[at]) && end < text.length && end - at < LONGEST_QUOTE && word(text[end])) {
      end++;
    }
    return end == at + 1 ? shown(text[at]) : new String(text, at, end - at);
  }

  private static String shown(char c) {
    if (c == '\n' || c == '\r') {
      return "a line end";
    }
    return Character.isISOControl(c) ? "the control character " + (int) c : Character.toString(c);
  }
}
