package dev.cairn.pack.condition;

import java.util.List;

/**
 * A condition as it is written; {@code from} and {@code to} are its characters in the text, without
 * brackets around the whole.
 */
sealed interface Expression {
  int from();

  int to();

  record Figure(int from, int to, double number) implements Expression {}

  record Words(int from, int to, String text) implements Expression {}

  record Yes(int from, int to, boolean yes) implements Expression {}

  record Name(int from, int to, String name, Scope scope) implements Expression {}

  record Call(int from, int to, String name, List<Expression> arguments) implements Expression {}

  record Not(int from, int to, Expression of) implements Expression {}

  record Minus(int from, int to, Expression of) implements Expression {}

  record Joined(int from, int to, Operator operator, Expression left, Expression right)
      implements Expression {}

  record Choice(int from, int to, Expression when, Expression then, Expression otherwise)
      implements Expression {}

  record Listed(int from, int to, List<Expression> items) implements Expression {}
}
