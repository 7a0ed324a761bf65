package dev.cairn.pack.condition;

import dev.cairn.pack.condition.Expression.Call;
import dev.cairn.pack.condition.Expression.Choice;
import dev.cairn.pack.condition.Expression.Figure;
import dev.cairn.pack.condition.Expression.Joined;
import dev.cairn.pack.condition.Expression.Listed;
import dev.cairn.pack.condition.Expression.Minus;
import dev.cairn.pack.condition.Expression.Name;
import dev.cairn.pack.condition.Expression.Not;
import dev.cairn.pack.condition.Expression.Words;
import dev.cairn.pack.condition.Expression.Yes;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of CEL that conditions use, in microseconds; CEL's own compiler takes most of a
 * second to load and is asked only when a pack is checked.
 */
final class Parser {
  private static final int LONGEST = 1000;
  private static final int DEEPEST = 30;

  private final List<Token> tokens;
  private final Scope scope;
  private int at;
  private int depth;

  private Parser(List<Token> tokens, Scope scope) {
    this.tokens = tokens;
    this.scope = scope;
  }

  static Expression parse(String text, Scope scope) throws ConditionProblem {
    if (text.length() > LONGEST) {
      throw new ConditionProblem(
          LONGEST,
          "the condition is longer than " + LONGEST + " characters",
          "it is two conditions of two modifiers");
    }
    Parser parser = new Parser(Tokens.of(text), scope);
    Expression whole = parser.choice();
    parser.expect("", "&& or || is missing before it");
    return whole;
  }

  private Expression choice() throws ConditionProblem {
    enter();
    int from = peek().from();
    Expression when = joined(0);
    if (peek().is("?")) {
      at++;
      Expression then = joined(0);
      expect(":", "a choice is written: question ? one : other");
      Expression otherwise = choice();
      when = new Choice(from, last().to(), when, then, otherwise);
    }
    depth--;
    return when;
  }

  private Expression joined(int strength) throws ConditionProblem {
    if (strength > Operator.STRONGEST) {
      return signed();
    }
    int from = peek().from();
    Expression left = joined(strength + 1);
    Operator operator = Operator.at(strength, peek());
    while (operator != null) {
      at++;
      Expression right = joined(strength + 1);
      left = new Joined(from, last().to(), operator, left, right);
      operator = Operator.at(strength, peek());
    }
    return left;
  }

  /** CEL allows several ! or several - in front of a value, but not one behind the other. */
  private Expression signed() throws ConditionProblem {
    Token first = peek();
    if (!first.is("!") && !first.is("-")) {
      return value();
    }
    enter();
    at++;
    Expression of = peek().is(first.text()) ? signed() : value();
    depth--;
    return first.is("!")
        ? new Not(first.from(), last().to(), of)
        : new Minus(first.from(), last().to(), of);
  }

  private Expression value() throws ConditionProblem {
    Token token = tokens.get(at++);
    return switch (token.type()) {
      case NUMBER -> new Figure(token.from(), token.to(), Double.parseDouble(token.text()));
      case TEXT -> new Words(token.from(), token.to(), token.text());
      case NAME -> named(token);
      case SIGN, END -> bracketed(token);
    };
  }

  private Expression named(Token token) throws ConditionProblem {
    if (token.is("true") || token.is("false")) {
      return new Yes(token.from(), token.to(), token.is("true"));
    }
    if (token.is("null")) {
      throw new ConditionProblem(
          token.from(),
          "null cannot be asked for, a fact that nobody told is unknown by itself",
          "the comparison can go");
    }
    if (!peek().is("(")) {
      return new Name(token.from(), token.to(), token.text(), scope);
    }
    if (!scope.injuries()) {
      throw new ConditionProblem(
          token.from(),
          "there is no function called " + token.text() + " here",
          "a fact was meant, without brackets");
    }
    at++;
    List<Expression> arguments = items(")");
    return new Call(token.from(), last().to(), token.text(), arguments);
  }

  private Expression bracketed(Token token) throws ConditionProblem {
    if (token.is("(")) {
      Expression inner = choice();
      expect(")", "a bracket is not closed");
      return inner;
    }
    if (token.is("[")) {
      List<Expression> items = items("]");
      return new Listed(token.from(), last().to(), items);
    }
    throw new ConditionProblem(
        token.from(),
        "expected a fact, a number or a text, found " + token.shown(),
        "something is missing before it");
  }

  private List<Expression> items(String close) throws ConditionProblem {
    List<Expression> items = new ArrayList<>();
    while (!peek().is(close)) {
      if (!items.isEmpty()) {
        expect(",", "a comma or " + close + " is missing");
      }
      items.add(choice());
    }
    at++;
    return items;
  }

  private void expect(String sign, String maybe) throws ConditionProblem {
    Token token = tokens.get(at++);
    if (!token.text().equals(sign) || token.type() == Token.Type.TEXT) {
      String wanted = sign.isEmpty() ? "the end" : sign;
      throw new ConditionProblem(
          token.from(), "expected " + wanted + ", found " + token.shown(), maybe);
    }
  }

  private void enter() throws ConditionProblem {
    if (++depth > DEEPEST) {
      throw new ConditionProblem(
          peek().from(),
          "more than " + DEEPEST + " brackets or signs stand inside each other",
          "it is two conditions of two modifiers");
    }
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token last() {
    return tokens.get(at - 1);
  }
}
