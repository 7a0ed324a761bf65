package dev.cairn.pack.condition;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Conditions that are well formed and make sense of every kind. Nothing is divided by zero. */
final class RandomConditions {
  private static final int DEEP = 4;

  private RandomConditions() {}

  static Arbitrary<String> flags() {
    return flag(DEEP);
  }

  private static Arbitrary<String> flag(int depth) {
    Arbitrary<String> plain =
        Arbitraries.oneOf(
            facts(Kind.FLAG),
            questions(Kind.FLAG),
            Arbitraries.of("true", "false", "'injury' in previousFailures"),
            join(number(depth - 1), Arbitraries.of("==", "!=", "<", "<=", ">", ">="), number(1)),
            Arbitraries.of(List.of(AthleteFact.SEX, AthleteFact.RACE, AthleteFact.HRV))
                .flatMap(RandomConditions::word),
            Combinators.combine(number(1), number(1), number(1))
                .as((a, b, c) -> a + " in [" + b + ", " + c + "]"));
    if (depth <= 0) {
      return plain;
    }
    return Arbitraries.frequencyOf(
        Tuple.of(3, plain),
        Tuple.of(3, lazyJoin(depth)),
        Tuple.of(1, Arbitraries.lazy(() -> flag(depth - 1)).map(a -> "!(" + a + ")")),
        Tuple.of(1, lazyChoice(depth)));
  }

  private static Arbitrary<String> lazyJoin(int depth) {
    return Arbitraries.lazy(
        () -> join(flag(depth - 1), Arbitraries.of("&&", "||", "==", "!="), flag(depth - 2)));
  }

  private static Arbitrary<String> lazyChoice(int depth) {
    return Arbitraries.lazy(() ->
        Combinators.combine(flag(depth - 2), flag(depth - 2), flag(depth - 2))
            .as((a, b, c) -> "((" + a + ") ? (" + b + ") : (" + c + "))"));
  }

  /** Without brackets around comparisons now and then, so that the strength of signs counts. */
  private static Arbitrary<String> join(
      Arbitrary<String> left, Arbitrary<String> sign, Arbitrary<String> right) {
    return Combinators.combine(left, sign, right)
        .as((a, s, b) ->
            s.equals("&&") || s.equals("||")
                ? a + " " + s + " " + b
                : "(" + a + ") " + s + " (" + b + ")");
  }

  private static Arbitrary<String> number(int depth) {
    Arbitrary<String> plain =
        Arbitraries.oneOf(
            facts(Kind.NUMBER),
            questions(Kind.NUMBER),
            Arbitraries.of("0", "1", "3", "6.5", "12", "50", "5e-1"));
    if (depth <= 1) {
      return plain;
    }
    return Arbitraries.oneOf(
        plain,
        Combinators.combine(plain, Arbitraries.of("+", "-", "*"), plain, Arbitraries.of("+", "-"))
            .as((a, s, b, t) -> a + " " + s + " " + b + " " + t + " 2 * " + a),
        plain.map(a -> "-" + a),
        plain.map(a -> a + " / 4 / 2"),
        plain.map(a -> "(heat ? " + a + " : 3)"));
  }

  private static Arbitrary<String> word(Fact fact) {
    return Arbitraries.of(fact.words())
        .flatMap(word ->
            Arbitraries.of(
                fact.word() + " == '" + word + "'",
                "'" + word + "' != " + fact.word(),
                fact.word() + " in ['" + word + "', \"" + fact.words().getFirst() + "\"]"));
  }

  private static Arbitrary<String> facts(Kind kind) {
    return Arbitraries.of(
        Arrays.stream(AthleteFact.values())
            .filter(fact -> fact.kind() == kind)
            .map(Fact::word)
            .toList());
  }

  private static Arbitrary<String> questions(Kind kind) {
    return Arbitraries.of(
        Arrays.stream(InjuryQuestion.values())
            .filter(question -> question.kind() == kind)
            .map(RandomConditions::call)
            .toList());
  }

  private static String call(InjuryQuestion question) {
    String site = question.ofOneSite() ? "'achilles'" : "";
    String months = question.ofMonths() ? "12" : "";
    String between = question.ofOneSite() && question.ofMonths() ? ", " : "";
    return question.word() + "(" + site + between + months + ")";
  }
}
