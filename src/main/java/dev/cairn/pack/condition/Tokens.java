package dev.cairn.pack.condition;

import java.util.ArrayList;
import java.util.List;

/** Cuts a condition into its words and signs. */
final class Tokens {
  private static final List<String> SIGNS =
      List.of(
          "||", "&&", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-", "*", "/", "?", ":", "(", ")",
          "[", "]", ",");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) throws ConditionProblem {
    Tokens tokens = new Tokens(text);
    tokens.cut();
    return tokens.tokens;
  }

  private void cut() throws ConditionProblem {
    while (skipBlanks()) {
      char c = text.charAt(at);
      if (c == '\'' || c == '"') {
        quoted(c);
      } else if (digit(c)) {
        number();
      } else if (letter(c)) {
        add(Token.Type.NAME, end(at));
      } else {
        sign();
      }
    }
    tokens.add(new Token(Token.Type.END, "", text.length(), text.length()));
  }

  private boolean skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length();
  }

  private void quoted(char quote) throws ConditionProblem {
    int close = text.indexOf(quote, at + 1);
    if (close < 0) {
      throw new ConditionProblem(
          at, "the text that begins here has no end", "a closing " + quote + " is missing");
    }
    String inner = text.substring(at + 1, close);
    int odd = firstOf(inner, '\\', '\n', '\r');
    if (odd >= 0 || text.startsWith(String.valueOf(quote), close + 1)) {
      throw new ConditionProblem(
          odd >= 0 ? at + 1 + odd : close + 1,
          "a text in a condition holds neither \\ nor a line end nor a doubled quote",
          "the plain word in single quotes is enough");
    }
    tokens.add(new Token(Token.Type.TEXT, inner, at, close + 1));
    at = close + 1;
  }

  private static int firstOf(String inner, char... odd) {
    for (int i = 0; i < inner.length(); i++) {
      for (char c : odd) {
        if (inner.charAt(i) == c) {
          return i;
        }
      }
    }
    return -1;
  }

  /** 50, 6.5 or 1.5e2; a letter may not follow, so 0x10 and 5u are refused. */
  private void number() throws ConditionProblem {
    int end = digits(at);
    if (end + 1 < text.length() && text.charAt(end) == '.' && digit(text.charAt(end + 1))) {
      end = digits(end + 1);
    }
    int exponent =
        end + (end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? 2 : 1);
    if (end < text.length() && "eE".indexOf(text.charAt(end)) >= 0 && digits(exponent) > exponent) {
      end = digits(exponent);
    }
    boolean ends = end == text.length() || !(letter(text.charAt(end)) || text.charAt(end) == '.');
    if (!ends || !Double.isFinite(Double.parseDouble(text.substring(at, end)))) {
      String shown = text.substring(at, end(end));
      throw new ConditionProblem(
          at, shown + " is not a number a condition can hold", "it is written like 50 or 6.5");
    }
    add(Token.Type.NUMBER, end);
  }

  private void sign() throws ConditionProblem {
    for (String sign : SIGNS) {
      if (text.startsWith(sign, at)) {
        add(Token.Type.SIGN, at + sign.length());
        return;
      }
    }
    throw new ConditionProblem(at, "'" + text.charAt(at) + "' has no meaning here", hint());
  }

  private String hint() {
    return switch (text.charAt(at)) {
      case '=' -> "== was meant";
      case '&' -> "&& was meant";
      case '|' -> "|| was meant";
      default -> "it slipped in";
    };
  }

  private void add(Token.Type type, int end) {
    tokens.add(new Token(type, text.substring(at, end), at, end));
    at = end;
  }

  private int end(int from) {
    int end = from;
    while (end < text.length() && (letter(text.charAt(end)) || digit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
