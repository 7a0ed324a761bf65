package dev.cairn.pack.condition;

import java.util.Arrays;
import java.util.List;

/** Finds the fact that a name means. */
final class Names {
  private Names() {}

  static Fact fact(Expression.Name name) throws ConditionProblem {
    Fact fact = Fact.named(name.name());
    if (fact != null) {
      return fact;
    }
    List<String> facts = Arrays.stream(Fact.values()).map(Fact::word).toList();
    throw new ConditionProblem(
        name.from(), "there is no fact called " + name.name(), Spelling.meant(name.name(), facts));
  }
}
