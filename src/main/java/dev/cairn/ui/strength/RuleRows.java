package dev.cairn.ui.strength;

import dev.cairn.pack.Condition.Truth;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.rule.Answered;
import dev.cairn.strength.rule.Move;
import dev.cairn.trail.Input;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The questions of the rules as they are drawn, with what every branch says or would have said. */
final class RuleRows {
  private static final Words WORDS = Words.of(RuleRows.class);
  private static final int INPUTS = 2;
  private static final int WHY_NOT = 2;

  private final Suggestion suggestion;
  private final SuggestionModel told;
  private final Weights weights;

  RuleRows(Suggestion suggestion, SuggestionModel told, Weights weights) {
    this.suggestion = suggestion;
    this.told = told;
    this.weights = weights;
  }

  /**
   * A question with the branch that a yes leads to.
   *
   * @param answer yes, no or unknown, also of a question that was not asked
   * @param would what the branch says, in loads
   */
  record Row(
      String question,
      String detail,
      String answer,
      boolean asked,
      boolean taken,
      boolean unknown,
      String advice,
      String would) {
    String sentence() {
      return WORDS.text(
          taken ? "rule.sentence-taken" : "rule.sentence", question, detail, advice, would);
    }
  }

  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    suggestion.rule().answered().forEach(answered -> rows.add(row(answered)));
    if (suggestion.rule().taken().isEmpty()) {
      Move move = suggestion.rule().otherwise();
      rows.add(
          new Row(
              WORDS.text("rule.otherwise"),
              weights.prose(suggestion.rule().because()),
              WORDS.text("answer.yes"),
              true,
              true,
              false,
              suggestion.rule().advice(),
              outcome(move)));
    }
    return rows;
  }

  private Row row(Answered answered) {
    String answer = WORDS.text("answer." + word(answered.truth()));
    String inputs = inputs(answered);
    String detail = answered.asked() ? inputs : WORDS.text("rule.not-asked", answer, inputs);
    return new Row(
        answered.node().question(),
        detail,
        answer,
        answered.asked(),
        answered.taken(),
        answered.unknown(),
        answered.node().advice(),
        outcome(answered.would()));
  }

  private String outcome(Move move) {
    String set = told.set(move.load(), move.repsFrom(), move.repsTo());
    boolean plain = move.calculation().isEmpty() || move.load().equals(suggestion.last());
    return plain ? set : weights.prose(move.calculation());
  }

  private String inputs(Answered answered) {
    return answered.inputs().stream()
        .limit(INPUTS)
        .map(this::input)
        .collect(Collectors.joining(" · "));
  }

  private String input(Input input) {
    return WORDS.text("rule.input", input.name(), weights.prose(input.value()));
  }

  static String word(Truth truth) {
    return switch (truth) {
      case TRUE -> "yes";
      case FALSE -> "no";
      case UNKNOWN -> "unknown";
    };
  }

  /** Why branches that say something else were not taken; those nearest to the decision first. */
  List<String> whyNot() {
    List<Answered> all = suggestion.rule().answered();
    int taken = suggestion.rule().taken().map(all::indexOf).orElse(all.size());
    Move move = suggestion.rule().move();
    return all.stream()
        .filter(one -> !one.taken() && !one.yes() && !same(one.would(), move))
        .sorted(
            java.util.Comparator.comparingInt((Answered one) -> Math.abs(all.indexOf(one) - taken)))
        .limit(WHY_NOT)
        .map(this::whyNot)
        .toList();
  }

  private static boolean same(Move one, Move other) {
    return one.load().equals(other.load()) && one.repsTo() == other.repsTo();
  }

  private String whyNot(Answered one) {
    return WORDS.text(
        "rule.why-not",
        one.node().question(),
        WORDS.text("answer." + word(one.truth())),
        one.inputs().isEmpty() ? "" : input(one.inputs().getFirst()),
        one.node().advice());
  }

  /** What the rule says in the end. */
  String says() {
    Move move = suggestion.rule().move();
    return WORDS.text("rule.says", told.set(move.load(), move.repsFrom(), move.repsTo()));
  }

  /** What that evidence is. */
  String citation() {
    return suggestion.rule().taken().map(taken -> taken.node().evidence().citation()).orElse("");
  }

  /** Which rule that is and on what evidence it rests. */
  String evidence() {
    return suggestion
        .rule()
        .taken()
        .map(taken ->
            WORDS.text(
                "rule.evidence",
                taken.node().id(),
                suggestion.packs().getFirst().version(),
                taken.node().evidence().grade()))
        .orElseGet(() -> WORDS.text("rule.no-evidence", suggestion.packs().getFirst().version()));
  }
}
