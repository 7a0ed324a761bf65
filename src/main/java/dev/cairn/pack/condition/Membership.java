package dev.cairn.pack.condition;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.condition.Expression.Joined;
import dev.cairn.pack.condition.Expression.Listed;
import java.util.ArrayList;
import java.util.List;

/** A value that is in a written list, or a text that is in a list fact. */
final class Membership {
  private Membership() {}

  static Term.Flag of(Joined joined) throws ConditionProblem {
    return joined.right() instanceof Listed listed
        ? written(joined.left(), listed)
        : told(joined.left(), joined.right());
  }

  private static Term.Flag written(Expression asked, Listed listed) throws ConditionProblem {
    if (listed.items().isEmpty()) {
      throw new ConditionProblem(
          listed.from(), "nothing is ever in an empty list", "its values are missing");
    }
    Term left = Sense.of(asked);
    List<Term.Flag> matches = new ArrayList<>();
    for (Expression item : listed.items()) {
      Vocabulary.check(asked, item);
      Term right = Sense.of(item);
      Term.Flag match = Comparison.same(left, right);
      if (match == null) {
        throw new ConditionProblem(
            item.from(),
            left.kind().words()
                + " is never "
                + right.kind().words()
                + ", so it is never in the list",
            "quotes are missing or too many");
      }
      matches.add(match);
    }
    return known -> {
      Truth any = Truth.FALSE;
      for (Term.Flag match : matches) {
        any = Kleene.or(any, match.of(known));
      }
      return any;
    };
  }

  private static Term.Flag told(Expression asked, Expression list) throws ConditionProblem {
    Term left = Sense.of(asked);
    Term right = Sense.of(list);
    if (!(right instanceof Term.Texts texts)) {
      throw Sense.unfit(list, "in", "a list behind it", right);
    }
    if (!(left instanceof Term.Words words)) {
      throw Sense.unfit(asked, "in", "a text before it", left);
    }
    return known -> {
      List<String> all = texts.of(known);
      String one = words.of(known);
      return all == null || one == null ? Truth.UNKNOWN : Kleene.of(all.contains(one));
    };
  }
}
