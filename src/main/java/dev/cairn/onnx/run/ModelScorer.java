package dev.cairn.onnx.run;

import dev.cairn.model.lifting.Mass;
import dev.cairn.onnx.registry.OpenModel;
import dev.cairn.onnx.registry.Unsound;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.ModelRules.Serving;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.ModelRef;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.strength.score.Scorer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The second opinion of the model in force, or the reason why there is none. */
public final class ModelScorer implements Scorer {
  private final Asking asking;
  private @Nullable Prepared prepared;

  public ModelScorer(Asking asking) {
    this.asking = asking;
  }

  /** What one model and one set of rules need for every question. */
  private record Prepared(ModelCard card, ModelRules rules, Ranges ranges, Steps steps) {}

  @Override
  public Scored score(FeatureVector features, Mass last) {
    try {
      OpenModel model = asking.model(Task.NEXT_LOAD);
      return score(model, prepared(model.card()), features, last);
    } catch (Unsound unsound) {
      return unsound.silent();
    }
  }

  private synchronized Prepared prepared(ModelCard card) throws Unsound {
    ModelRules rules = asking.rules();
    Prepared known = prepared;
    if (known == null || !known.card().equals(card) || !known.rules().equals(rules)) {
      known =
          new Prepared(
              card, rules, new Ranges(card, rules.serving()), new Steps(card, rules.explaining()));
      prepared = known;
    }
    return known;
  }

  private Scored score(OpenModel model, Prepared ready, FeatureVector features, Mass last)
      throws Unsound {
    if (last.milligrams() <= 0) {
      return silent(model, "nothing was lifted last time that a share could be added to", "");
    }
    double[] values = ready.ranges().values(features);
    List<String> outside = ready.ranges().outside(values);
    model.meter().asked(features, outside.isEmpty());
    if (!outside.isEmpty()) {
      return silent(
          model,
          Ranges.told(outside),
          " Maybe a later model has seen more; until then only the" + " rule speaks.");
    }
    Serving serving = ready.rules().serving();
    float[] answers = model.ask(ready.steps().rows(values), limit(serving));
    double[] middle = new double[ready.steps().count()];
    for (int row = 0; row < middle.length; row++) {
      middle[row] = answers[row * Task.NEXT_LOAD.outputs() + 1];
    }
    int lastRow = answers.length - Task.NEXT_LOAD.outputs();
    double low = answers[lastRow];
    double high = answers[lastRow + 2];
    double ratio = middle[middle.length - 1];
    believable(model, serving, low, ratio, high);
    for (double step : middle) {
      believable(model, serving, 1, Double.isFinite(step) ? 1 : step, 1);
    }
    Mass load = last.times(ratio);
    return new Predicted(
        ref(ready.card()),
        load,
        last.times(low),
        last.times(high),
        Objects.requireNonNull(ready.card().coverage()),
        completes(features.asking(ratio), ready.rules()),
        ready.steps().contributions(values, last, middle));
  }

  /** NaN fails every comparison and so is never believed. */
  private static void believable(
      OpenModel model, Serving serving, double low, double ratio, double high) throws Unsound {
    boolean inside = ratio >= serving.ratioFrom() && ratio <= serving.ratioTo();
    if (!inside || !(low <= ratio) || !(ratio <= high) || !(low > 0) || Double.isInfinite(high)) {
      throw Unsound.of(
          Cause.FAILED,
          model.name(),
          "it answers "
              + Ranges.figure(ratio)
              + " times the last load (from "
              + Ranges.figure(low)
              + " to "
              + Ranges.figure(high)
              + "), which nobody would believe",
          "\"models verify\" tells more");
    }
  }

  /** How likely a set at that load is completed; NaN without a model that can say. */
  private double completes(FeatureVector features, ModelRules rules) {
    try {
      OpenModel model = asking.model(Task.COMPLETES);
      Ranges ranges = new Ranges(model.card(), rules.serving());
      double[] known = ranges.values(features);
      boolean inRange = ranges.outside(known).isEmpty();
      model.meter().asked(features, inRange);
      if (!inRange) {
        return Double.NaN;
      }
      float[] row = new float[known.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) known[i];
      }
      double share = model.ask(row, limit(rules.serving()))[0];
      return share >= 0 && share <= 1 ? share : Double.NaN;
    } catch (Unsound none) {
      return Double.NaN;
    }
  }

  private static Duration limit(Serving serving) {
    return Duration.ofMillis(serving.answerMillis());
  }

  private static ModelRef ref(ModelCard card) {
    Measured measured = card.measured().getFirst();
    return new ModelRef(
        card.id(),
        card.version(),
        card.sha256(),
        Mass.ofKilograms(measured.error().value()),
        Mass.ofKilograms(measured.repeatLast().value()),
        card.weight());
  }

  private static Silent silent(OpenModel model, String why, String maybe) {
    return new Silent(
        Cause.OUT_OF_RANGE, "The model " + model.name() + " is not asked: " + why + "." + maybe);
  }
}
