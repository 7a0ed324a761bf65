package dev.cairn.pack.condition;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.condition.Expression.Choice;
import dev.cairn.pack.condition.Expression.Joined;
import java.util.ArrayList;
import java.util.List;

/** Gives each part of a condition its kind and its meaning, or says why it has none. */
final class Sense {
  private Sense() {}

  static Term of(Expression expression) throws ConditionProblem {
    return switch (expression) {
      case Expression.Figure figure -> figure(figure.number());
      case Expression.Words words -> (Term.Words) known -> words.text();
      case Expression.Yes yes -> (Term.Flag) known -> Kleene.of(yes.yes());
      case Expression.Name name -> fact(Names.fact(name));
      case Expression.Call call -> InjuryQuestion.ask(call);
      case Expression.Not not -> not(flag(not.of(), "!"));
      case Expression.Minus minus -> minus(number(minus.of(), "-"));
      case Joined joined -> joined(joined);
      case Choice choice -> choice(choice);
      case Expression.Listed listed ->
          throw new ConditionProblem(
              listed.from(), "a list can only stand behind 'in'", "'in' was meant before it");
    };
  }

  private static Term fact(Fact fact) {
    return switch (fact.kind()) {
      case NUMBER ->
          (Term.Figure)
              known ->
                  switch (known.value(fact)) {
                    case Double told -> Range.of(told);
                    case Range between -> between;
                    case null, default -> Range.ANY;
                  };
      case TEXT -> (Term.Words) known -> known.value(fact) instanceof String told ? told : null;
      case FLAG ->
          (Term.Flag)
              known -> known.value(fact) instanceof Boolean told ? Kleene.of(told) : Truth.UNKNOWN;
      case TEXTS ->
          (Term.Texts) known -> known.value(fact) instanceof List<?> told ? texts(told) : null;
    };
  }

  private static List<String> texts(List<?> told) {
    List<String> texts = new ArrayList<>(told.size());
    for (Object one : told) {
      texts.add(one.toString());
    }
    return texts;
  }

  private static Term joined(Joined joined) throws ConditionProblem {
    String sign = joined.operator().sign();
    return switch (joined.operator()) {
      case OR -> {
        Term.Flag left = flag(joined.left(), sign);
        Term.Flag right = flag(joined.right(), sign);
        yield (Term.Flag) known -> Kleene.or(left.of(known), right.of(known));
      }
      case AND -> {
        Term.Flag left = flag(joined.left(), sign);
        Term.Flag right = flag(joined.right(), sign);
        yield (Term.Flag) known -> Kleene.and(left.of(known), right.of(known));
      }
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST -> Comparison.of(joined);
      case IN -> Membership.of(joined);
      case PLUS, MINUS, TIMES, DIVIDED ->
          reckon(joined.operator(), number(joined.left(), sign), number(joined.right(), sign));
    };
  }

  /** Sums and products of what is not exactly known are unknown, as is a division by zero. */
  private static Term.Figure reckon(Operator operator, Term.Figure left, Term.Figure right) {
    return known -> {
      Range a = left.of(known);
      Range b = right.of(known);
      return a.exact() && b.exact() ? Range.of(reckon(operator, a.low(), b.low())) : Range.ANY;
    };
  }

  private static double reckon(Operator operator, double a, double b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case TIMES -> a * b;
      case DIVIDED -> a / b;
      case OR, AND, EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST, IN ->
          throw new IllegalArgumentException(operator.sign() + " does not reckon");
    };
  }

  private static Term choice(Choice choice) throws ConditionProblem {
    Term.Flag when = flag(choice.when(), "?");
    Term then = of(choice.then());
    Term otherwise = of(choice.otherwise());
    if (then instanceof Term.Flag a && otherwise instanceof Term.Flag b) {
      return Chosen.flag(when, a, b);
    }
    if (then instanceof Term.Figure a && otherwise instanceof Term.Figure b) {
      return Chosen.figure(when, a, b);
    }
    if (then instanceof Term.Words a && otherwise instanceof Term.Words b) {
      return Chosen.words(when, a, b);
    }
    throw new ConditionProblem(
        choice.otherwise().from(),
        ("both sides of ':' must be of one kind, but one is " + then.kind().words())
            + (" and the other " + otherwise.kind().words()),
        "one side is a slip");
  }

  private static Term.Figure figure(double number) {
    Range range = Range.of(number);
    return known -> range;
  }

  private static Term.Flag not(Term.Flag of) {
    return known -> Kleene.not(of.of(known));
  }

  private static Term.Figure minus(Term.Figure of) {
    return known -> {
      Range range = of.of(known);
      return new Range(-range.high(), -range.low());
    };
  }

  static Term.Flag flag(Expression expression, String sign) throws ConditionProblem {
    Term term = of(expression);
    if (term instanceof Term.Flag flag) {
      return flag;
    }
    throw unfit(expression, sign, "something true or false", term);
  }

  static Term.Figure number(Expression expression, String sign) throws ConditionProblem {
    Term term = of(expression);
    if (term instanceof Term.Figure figure) {
      return figure;
    }
    throw unfit(expression, sign, "numbers", term);
  }

  static ConditionProblem unfit(Expression at, String sign, String wanted, Term term) {
    return new ConditionProblem(
        at.from(),
        "'" + sign + "' needs " + wanted + ", but here stands " + term.kind().words(),
        "a comparison is missing or too many");
  }
}
