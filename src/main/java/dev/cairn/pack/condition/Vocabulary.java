package dev.cairn.pack.condition;

/** Refuses words that a fact can never have: such a comparison would be silently false for ever. */
final class Vocabulary {
  private Vocabulary() {}

  static void check(Expression one, Expression other) throws ConditionProblem {
    if (other instanceof Expression.Words words) {
      checkWord(one, words);
    }
    if (one instanceof Expression.Words words) {
      checkWord(other, words);
    }
  }

  private static void checkWord(Expression asked, Expression.Words word) throws ConditionProblem {
    if (!(asked instanceof Expression.Name name)) {
      return;
    }
    Fact fact = Names.fact(name);
    if (!fact.words().isEmpty() && !fact.words().contains(word.text())) {
      throw new ConditionProblem(
          word.from(),
          fact.word() + " is never '" + word.text() + "'",
          Spelling.meant(word.text(), fact.words()));
    }
  }
}
