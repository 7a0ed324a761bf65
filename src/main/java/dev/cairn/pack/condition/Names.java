package dev.cairn.pack.condition;

import java.util.Optional;

/** Finds the fact that a name means. */
final class Names {
  private Names() {}

  static Fact fact(Expression.Name name) throws ConditionProblem {
    Optional<Fact> fact = name.scope().named(name.name());
    if (fact.isPresent()) {
      return fact.get();
    }
    throw new ConditionProblem(
        name.from(),
        "there is no fact called " + name.name(),
        Spelling.meant(name.name(), name.scope().words()));
  }
}
