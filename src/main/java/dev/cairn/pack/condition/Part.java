package dev.cairn.pack.condition;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.condition.Expression.Joined;
import dev.cairn.trail.ConditionPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;

/** One part of a condition between && and ||, and the values it looks at. */
record Part(
    String text,
    String claim,
    Term.Flag question,
    SequencedMap<String, Term> values,
    SortedSet<AthleteFact> facts) {
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
    String claim = PartWords.claim(text, expression);
    SortedSet<AthleteFact> facts = new TreeSet<>();
    collectFacts(expression, facts);
    parts.add(new Part(own, claim, Sense.flag(expression, "&&"), values, facts));
  }

  private static void collectFacts(Expression expression, SortedSet<AthleteFact> facts) {
    if (expression instanceof Expression.Name name
        && name.scope().named(name.name()).orElse(null) instanceof AthleteFact fact) {
      facts.add(fact);
    }
    inner(expression).forEach(inner -> collectFacts(inner, facts));
  }

  /** Whether it looks at the injuries. */
  boolean ofInjuries() {
    return text.contains("(") && InjuryQuestion.words().stream().anyMatch(text::contains);
  }

  /** What it came to, and with which values: "age >= 50 (age is 54)". */
  ConditionPart told(Known known) {
    Truth truth = question.of(known);
    StringJoiner all = new StringJoiner(", ", " (", ")").setEmptyValue("");
    StringJoiner told = new StringJoiner(", ", " (", ")").setEmptyValue("");
    values.forEach((name, term) -> {
      String value = Term.text(term, known);
      all.add(name + " is " + value);
      told.add(plain(value));
    });
    if (values.isEmpty() && truth == Truth.UNKNOWN) {
      told.add("not told");
    }
    return new ConditionPart(text + all, truth.word(), claim + told);
  }

  private static String plain(String value) {
    return switch (value) {
      case Term.NOT_KNOWN -> "not told";
      case "empty" -> "none";
      default -> value.replace('_', ' ');
    };
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
