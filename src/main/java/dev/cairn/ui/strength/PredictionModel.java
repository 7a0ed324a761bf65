package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.overload.Confidence;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.score.Scored;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the model says of this set, taken apart, and all that it was told. */
final class PredictionModel {
  private static final Words WORDS = Words.of(PredictionModel.class);
  private static final int LIKELY = 100;
  private static final String FLAG = "0 or 1";
  private static final String COUNT = "count";

  private final Suggestion suggestion;
  private final Weights weights;

  PredictionModel(Suggestion suggestion, Weights weights) {
    this.suggestion = suggestion;
    this.weights = weights;
  }

  /** A line of figures: what it is and what it comes to. */
  record Line(String words, String figure, boolean strong) {}

  /** Why there is no prediction; empty when there is one. */
  Optional<String> silent() {
    return suggestion.model() instanceof Scored.Silent silent
        ? Optional.of(weights.prose(silent.sentence()))
        : Optional.empty();
  }

  private Optional<Scored.Predicted> said() {
    return suggestion.model() instanceof Scored.Predicted predicted
        ? Optional.of(predicted)
        : Optional.empty();
  }

  String sentence() {
    return said()
        .map(said ->
            WORDS.text(
                "prediction.sentence",
                weights.with(suggestion.situation().exercise(), said.load()),
                Math.round(said.coverage() * 10),
                weights.bare(least(said)),
                weights.of(most(said))))
        .orElse("");
  }

  /** Whether less is harder, so that what speaks for more takes something off. */
  private boolean help() {
    return suggestion.situation().exercise().movement() == Movement.ASSISTED;
  }

  static Mass least(Scored.Predicted said) {
    return said.low().compareTo(said.high()) < 0 ? said.low() : said.high();
  }

  static Mass most(Scored.Predicted said) {
    return said.low().compareTo(said.high()) < 0 ? said.high() : said.low();
  }

  /** From the last load, step by step, to the one that is expected; what is shown adds up. */
  List<Line> steps() {
    List<Line> lines = new ArrayList<>();
    said()
        .ifPresent(said -> {
          lines.add(new Line(WORDS.text("prediction.from"), weights.of(suggestion.last()), false));
          Mass exact = suggestion.last();
          Mass shown = weights.asShown(exact);
          for (Scored.Contribution one : said.because()) {
            exact = help() ? exact.minus(one.change()) : exact.plus(one.change());
            Mass next = weights.asShown(exact);
            String step = weights.signed(next.minus(shown));
            lines.add(new Line(weights.prose(one.words()), step, true));
            shown = next;
          }
          lines.add(
              new Line(
                  WORDS.text("prediction.to"),
                  WORDS.text("prediction.equals", weights.of(said.load())),
                  true));
        });
    return lines;
  }

  /** How likely the set ends as it should; empty without a model for that. */
  Optional<String> completes() {
    return said()
        .filter(said -> !Double.isNaN(said.completes()))
        .map(said -> WORDS.text("prediction.completes", Math.round(said.completes() * LIKELY)));
  }

  /** What speaks for the suggestion, and what does not. */
  List<Confidence.Check> checks() {
    return suggestion.confidence().checks();
  }

  /** Everything the model was told, with the range it was trained on where a card is known. */
  List<Line> inputs(Optional<ModelCard> card) {
    List<Line> lines = new ArrayList<>();
    for (Feature feature : Catalogue.all()) {
      double value = suggestion.situation().features().value(feature);
      if (feature.group() != Feature.Group.CANDIDATE) {
        lines.add(
            new Line(
                WORDS.text("prediction.input", feature.words(), feature.window()),
                figure(feature, value) + range(card, feature),
                false));
      }
    }
    return lines;
  }

  private String figure(Feature feature, double value) {
    if (Double.isNaN(value)) {
      return WORDS.text("session.untold");
    }
    if (feature.unit().equals(FLAG)) {
      return WORDS.text(value > 0 ? "answer.yes" : "answer.no");
    }
    String unit = feature.unit().equals(COUNT) ? "" : feature.unit();
    return weights.prose(WORDS.text("prediction.value", SuggestionModel.two(value), unit).strip());
  }

  private String range(Optional<ModelCard> card, Feature feature) {
    return card.stream()
        .flatMap(known -> known.inputs().stream())
        .filter(input -> input.name().equals(feature.name()) && !input.unit().equals(FLAG))
        .findFirst()
        .map(input ->
            " "
                + weights.prose(
                    WORDS.text(
                        "prediction.range",
                        SuggestionModel.two(input.from()),
                        SuggestionModel.two(input.to()),
                        feature.unit().equals(COUNT) ? "" : " " + feature.unit())))
        .orElse("");
  }
}
