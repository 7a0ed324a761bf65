package dev.cairn.pack.condition;

import org.jspecify.annotations.Nullable;

/** What joins two parts, weakest first. */
enum Operator {
  OR("||", 0),
  AND("&&", 1),
  EQUAL("==", 2),
  NOT_EQUAL("!=", 2),
  LESS("<", 2),
  AT_MOST("<=", 2),
  MORE(">", 2),
  AT_LEAST(">=", 2),
  IN("in", 2),
  PLUS("+", 3),
  MINUS("-", 3),
  TIMES("*", 4),
  DIVIDED("/", 4);

  static final int STRONGEST = 4;

  private final String sign;
  private final int strength;

  Operator(String sign, int strength) {
    this.sign = sign;
    this.strength = strength;
  }

  String sign() {
    return sign;
  }

  /** The operator of this strength that the token is, or null. */
  static @Nullable Operator at(int strength, Token token) {
    for (Operator operator : values()) {
      if (operator.strength == strength && token.is(operator.sign)) {
        return operator;
      }
    }
    return null;
  }
}
