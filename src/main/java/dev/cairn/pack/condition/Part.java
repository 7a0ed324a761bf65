package dev.cairn.pack.condition;

import dev.cairn.pack.condition.Expression.Joined;
import dev.cairn.trail.ConditionPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.StringJoiner;

/** One part of a condition between && and ||, and the values it looks at. */
record Part(String text, Term.Flag question, SequencedMap<String, Term> values) {
  /** Adds the parts of an expression in the order they are written. */
  static void collect(String text, Expression expression, List<Part> parts)
      throws ConditionProblem {
    if (expression instanceof Joined joined && joins(joined.operator())) {
      collect(text, joined.left(), parts);
      collect(text, joined.right(), parts);
      return;
    }
    SequencedMap<String, Term> values = new LinkedHashMap<>();
    for (Expression inner : inner(expression)) {
      collectValues(text, inner, values);
    }
    String own = text.substring(expression.from(), expression.to());
    parts.add(new Part(own, Sense.flag(expression, "&&"), values));
  }

  /** What it came to, and with which values: "age >= 50 (age is 54)". */
  ConditionPart told(Known known) {
    String truth = question.of(known).word();
    if (values.isEmpty()) {
      return new ConditionPart(text, truth);
    }
    StringJoiner all = new StringJoiner(", ", " (", ")");
    values.forEach((name, term) -> all.add(name + " is " + Term.text(term, known)));
    return new ConditionPart(text + all, truth);
  }

  private static boolean joins(Operator operator) {
    return operator == Operator.AND || operator == Operator.OR;
  }

  private static void collectValues(
      String text, Expression expression, SequencedMap<String, Term> values)
      throws ConditionProblem {
    if (expression instanceof Expression.Name || expression instanceof Expression.Call) {
      String own = text.substring(expression.from(), expression.to());
      if (!values.containsKey(own)) {
        values.put(own, Sense.of(expression));
      }
    }
    for (Expression inner : inner(expression)) {
      collectValues(text, inner, values);
    }
  }

  private static List<Expression> inner(Expression expression) {
    return switch (expression) {
      case Expression.Figure figure -> List.of();
      case Expression.Words words -> List.of();
      case Expression.Yes yes -> List.of();
      case Expression.Name name -> List.of();
      case Expression.Call call -> List.of();
      case Expression.Not not -> List.of(not.of());
      case Expression.Minus minus -> List.of(minus.of());
      case Joined joined -> List.of(joined.left(), joined.right());
      case Expression.Choice choice -> List.of(choice.when(), choice.then(), choice.otherwise());
      case Expression.Listed listed -> new ArrayList<>(listed.items());
    };
  }
}
