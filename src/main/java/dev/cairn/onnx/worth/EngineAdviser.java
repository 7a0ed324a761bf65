package dev.cairn.onnx.worth;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.onnx.rows.Row;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.overload.Overload;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.strength.score.Scorer;

/** Asks the engine as a coach would have asked it before the session. */
public final class EngineAdviser implements Adviser {
  private final StrengthRules rules;
  private final Scorer scorer;

  public EngineAdviser(StrengthRules rules, Scorer scorer) {
    this.rules = rules;
    this.scorer = scorer;
  }

  @Override
  public Advice advice(LiftingLog log, Row row) {
    Answer answer = Overload.suggest(log, row.exercise(), row.asked(), row.moment(), rules, scorer);
    return switch (answer) {
      case Answer.None none -> throw new IllegalStateException(none.sentence());
      case Suggestion suggestion -> advice(suggestion);
    };
  }

  private static Advice advice(Suggestion suggestion) {
    double rule = suggestion.rule().move().load().kilograms();
    double blend = suggestion.blend().load().kilograms();
    Scored scored = suggestion.model();
    return switch (scored) {
      case Silent _ -> new Advice(rule, Double.NaN, Double.NaN, Double.NaN, blend);
      case Predicted said ->
          new Advice(
              rule,
              said.load().kilograms(),
              said.low().kilograms(),
              said.high().kilograms(),
              blend);
    };
  }
}
