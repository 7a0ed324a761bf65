package dev.cairn.onnx.bench;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.onnx.registry.OpenModel;
import dev.cairn.onnx.registry.Unsound;
import dev.cairn.onnx.run.Asking;
import dev.cairn.onnx.run.ModelScorer;
import dev.cairn.onnx.run.Steps;
import dev.cairn.onnx.session.NotAModel;
import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.feature.Features;
import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.overload.Overload;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scorer;
import java.time.Duration;
import java.util.List;

/**
 * One suggestion, whole and in parts, in turns with ONNX Runtime alone on the same tensor. The
 * model is asked about the typical lifter of its card, so that it answers whatever was made up.
 */
final class OverloadBench {
  private static final int BATCH = 500;
  private static final Mass LAST = Mass.ofKilograms(100);

  private final StrengthRules rules;
  private final ModelRules held;
  private final OpenModel model;
  private final OnnxModel bare;
  private final LiftingLog log;
  private final Exercise exercise;
  private final Prescription asked;
  private final FeatureVector typical;
  private final Scorer scorer;
  private final float[] rows;
  private final float[] batch;

  final Timings features = new Timings("features", "features: a hundred, from a year of training");
  final Timings suggested =
      new Timings("rules", "features, rules, blend and words, model's answer given");
  final Timings scored = new Timings("inference", "model: range, every topic's row, what moved it");
  final Timings alone = new Timings("bare", "floor: ONNX Runtime alone, the same rows");
  final Timings total = new Timings("total", "a suggestion, whole");
  final Timings many = new Timings("batch", "500 rows at once");
  final Timings manyAlone =
      new Timings("bareBatch", "floor: ONNX Runtime alone, the same 500 rows");

  OverloadBench(StrengthRules rules, ModelRules held, OpenModel model, OnnxModel bare) {
    this.rules = rules;
    this.held = held;
    this.model = model;
    this.bare = bare;
    List<Exercise> exercises =
        rules.exercises().all().stream()
            .filter(each -> each.movement() == Movement.BARBELL)
            .toList();
    this.log = MadeUpLog.of(exercises);
    this.exercise = exercises.getFirst();
    this.asked = new Prescription(exercise.id(), 4, 8, 10, 8, 120, false);
    this.typical = typical(model.card());
    Scorer real = new ModelScorer(asking());
    this.scorer = (_, last) -> real.score(typical, last);
    this.rows = new Steps(model.card(), held.explaining()).rows(values(model.card()));
    this.batch = batch();
  }

  private Asking asking() {
    return new Asking() {
      @Override
      public OpenModel model(Task task) throws Unsound {
        if (task != model.card().task()) {
          throw Unsound.of(Scored.Cause.MISSING, task.word(), "it is not measured", "later");
        }
        return model;
      }

      @Override
      public ModelRules rules() {
        return held;
      }
    };
  }

  private static double[] values(ModelCard card) {
    return card.inputs().stream()
        .mapToDouble(input -> input.missing() == 1 ? Double.NaN : input.mean())
        .toArray();
  }

  private static FeatureVector typical(ModelCard card) {
    double[] all = new double[Catalogue.SIZE];
    all[Catalogue.ABOUT_THE_LOG] = Double.NaN;
    System.arraycopy(values(card), 0, all, 0, card.inputs().size());
    return new FeatureVector(all);
  }

  private float[] batch() {
    int width = model.card().inputs().size();
    float[] all = new float[BATCH * width];
    for (int row = 0; row < BATCH; row++) {
      System.arraycopy(rows, 0, all, row * width, width);
    }
    return all;
  }

  /** Every part once, in turns, so that all see the same weather. */
  void round() {
    alone.time(() -> alone(rows));
    Scored answer = scorer.score(typical, LAST);
    if (!(answer instanceof Predicted)) {
      throw new IllegalStateException("The model does not answer: " + answer);
    }
    scored.time(() -> scorer.score(typical, LAST));
    features.time(() -> Features.of(log, exercise, rules.exercises(), asked, MadeUpLog.end()));
    suggested.time(() -> suggest((_, _) -> answer));
    total.time(() -> suggest(scorer));
  }

  void manyRows() {
    manyAlone.time(() -> alone(batch));
    many.time(() -> ask(batch));
  }

  private void suggest(Scorer by) {
    Answer answer = Overload.suggest(log, exercise, asked, MadeUpLog.end(), rules, by);
    if (!(answer instanceof Suggestion)) {
      throw new IllegalStateException("Nothing is suggested: " + answer);
    }
  }

  private void ask(float[] all) {
    try {
      model.ask(all, Duration.ofSeconds(10));
    } catch (Unsound failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void alone(float[] all) {
    try {
      ModelCard card = model.card();
      bare.run(all, card.inputs().size(), "features", card.task().output());
    } catch (NotAModel failed) {
      throw new IllegalStateException(failed);
    }
  }
}
