package dev.cairn.pack.condition;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.condition.Expression.Joined;
import org.jspecify.annotations.Nullable;

/** Two values side by side: numbers by size, all else only for being the same. */
final class Comparison {
  private Comparison() {}

  static Term.Flag of(Joined joined) throws ConditionProblem {
    String sign = joined.operator().sign();
    return switch (joined.operator()) {
      case EQUAL -> same(joined);
      case NOT_EQUAL -> {
        Term.Flag same = same(joined);
        yield known -> Kleene.not(same.of(known));
      }
      case LESS -> less(number(joined.left(), sign), number(joined.right(), sign));
      case MORE -> more(number(joined.left(), sign), number(joined.right(), sign));
      case AT_LEAST -> not(less(number(joined.left(), sign), number(joined.right(), sign)));
      case AT_MOST -> not(more(number(joined.left(), sign), number(joined.right(), sign)));
      case OR, AND, IN, PLUS, MINUS, TIMES, DIVIDED ->
          throw new IllegalArgumentException(sign + " does not compare");
    };
  }

  private static Term.Figure number(Expression side, String sign) throws ConditionProblem {
    return Sense.number(side, sign);
  }

  private static Term.Flag less(Term.Figure left, Term.Figure right) {
    return known -> left.of(known).less(right.of(known));
  }

  private static Term.Flag more(Term.Figure left, Term.Figure right) {
    return known -> right.of(known).less(left.of(known));
  }

  private static Term.Flag not(Term.Flag of) {
    return known -> Kleene.not(of.of(known));
  }

  private static Term.Flag same(Joined joined) throws ConditionProblem {
    Term left = Sense.of(joined.left());
    Term right = Sense.of(joined.right());
    Vocabulary.check(joined.left(), joined.right());
    if (left instanceof Term.Texts) {
      throw Sense.unfit(joined.left(), joined.operator().sign(), "single values", left);
    }
    Term.@Nullable Flag same = same(left, right);
    if (same == null) {
      throw new ConditionProblem(
          joined.right().from(),
          (left.kind().words() + " is never " + right.kind().words())
              + (", so '" + joined.operator().sign() + "' cannot compare them"),
          "quotes are missing or too many");
    }
    return same;
  }

  /** Null when the two are not of one kind. */
  static Term.@Nullable Flag same(Term left, Term right) {
    if (left instanceof Term.Figure a && right instanceof Term.Figure b) {
      return known -> a.of(known).same(b.of(known));
    }
    if (left instanceof Term.Words a && right instanceof Term.Words b) {
      return known -> same(a.of(known), b.of(known));
    }
    if (left instanceof Term.Flag a && right instanceof Term.Flag b) {
      return known -> Kleene.same(a.of(known), b.of(known));
    }
    return null;
  }

  private static Truth same(@Nullable String left, @Nullable String right) {
    return left == null || right == null ? Truth.UNKNOWN : Kleene.of(left.equals(right));
  }
}
