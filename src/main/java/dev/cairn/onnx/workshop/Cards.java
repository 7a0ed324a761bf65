package dev.cairn.onnx.workshop;

import dev.cairn.onnx.export.Graph;
import dev.cairn.onnx.train.Examples;
import dev.cairn.onnx.worth.Bootstrap.Mean;
import dev.cairn.onnx.worth.Comparison;
import dev.cairn.onnx.worth.Trial.Voice;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.pack.ModelCard.Measured;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelCard.Training;
import dev.cairn.pack.shelf.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes down what a model is and what it is worth. */
final class Cards {
  private static final String PLAIN = "ai.onnx";
  private static final String TREES = "ai.onnx.ml";

  private final Lesson lesson;

  Cards(Lesson lesson) {
    this.lesson = lesson;
  }

  ModelCard loads(
      byte[] file,
      Examples learned,
      List<Measured> real,
      Measured simulated,
      double within,
      List<ModelCard.Golden> golden) {
    String hash = Sha256.of(file);
    Say say = Say.of(real);
    List<Measured> measured = new ArrayList<>(real);
    measured.add(simulated);
    SortedMap<String, Integer> opsets = new TreeMap<>();
    opsets.put(PLAIN, Graph.OPSET);
    opsets.put(TREES, Graph.TREES_OPSET);
    return new ModelCard(
        Recipe.LOADS,
        lesson.recipe().version(),
        "Next load, boosted trees",
        Task.NEXT_LOAD,
        "Gradient boosted trees, at most 100 of depth 5 for each of the median and both ends of an"
            + " interval widened on lifters of its own.",
        opsets,
        file.length,
        hash,
        Inputs.of(learned),
        "The load of the top set at the next session over the one before; of a set that failed only"
            + " that it was too much.",
        within,
        say.weight(),
        say.reason(),
        training(learned),
        measured,
        notFor(
            "exercises with the own body, assisted or held ones: only loaded ones were learned",
            "planned light sessions: rules alone decide those"),
        golden);
  }

  ModelCard completes(
      byte[] file, Examples learned, Examples unseen, Brier brier, List<ModelCard.Golden> golden) {
    SortedMap<String, Integer> opsets = new TreeMap<>();
    opsets.put(PLAIN, Graph.OPSET);
    opsets.put(TREES, Graph.TREES_OPSET);
    return new ModelCard(
        Recipe.COMPLETES,
        lesson.recipe().version(),
        "Completed at RPE 7 to 8, small network",
        Task.COMPLETES,
        "Network of 100, 128, 64 and 1 units: ReLU, dropout of 0.3 in training, sigmoid, Adam.",
        opsets,
        file.length,
        Sha256.of(file),
        Inputs.of(learned),
        "Whether the top set is completed in the range asked for at RPE 7 to 8; sets whose effort"
            + " nobody told are left out.",
        null,
        0,
        "It tells how likely a load ends at RPE 7 to 8 and moves no load.",
        training(learned),
        List.of(
            new Measured(
                lesson.recipe().date(),
                lesson.own().isEmpty()
                    ? "simulated lifters it never saw; on no real ones yet, since few of them tell"
                        + " effort"
                    : "simulated lifters and some of this workspace, none of whom it saw",
                unseen.rows(),
                lifters(unseen),
                "Brier",
                measure(brier.error()),
                measure(brier.always()),
                null,
                null,
                measure(brier.gain()))),
        notFor("lifters who never tell effort: what it learned from did"),
        golden);
  }

  static int lifters(Examples examples) {
    return (int) Arrays.stream(examples.lifter()).distinct().count();
  }

  private Training training(Examples learned) {
    Recipe recipe = lesson.recipe();
    return new Training(
        recipe.date(),
        recipe.lifters() + " simulated lifters, as docs/models.md describes them" + own(),
        learned.rows(),
        lifters(learned),
        recipe.seed());
  }

  /** Who came from a workspace, and how much they brought. */
  private String own() {
    int lifters = lesson.own().size();
    if (lifters == 0) {
      return "";
    }
    long sets =
        lesson.own().stream()
            .flatMap(log -> log.sessions().stream())
            .flatMap(session -> session.work().stream())
            .mapToLong(work -> work.sets().size())
            .sum();
    return ", and " + lifters + " lifters of this workspace with " + sets + " sets";
  }

  Measured simulated(Comparison worth, int lifters) {
    return measured(
        lesson.recipe().date(),
        "simulated lifters it never saw; intervals over lifters",
        worth,
        lifters);
  }

  static Measured measured(LocalDate date, String on, Comparison worth, int lifters) {
    return new Measured(
        date,
        on,
        worth.trials(),
        lifters,
        "kg",
        measure(worth.error(Voice.MODEL)),
        measure(worth.error(Voice.REPEAT)),
        measure(worth.error(Voice.RULE)),
        measure(worth.error(Voice.BLEND)),
        measure(worth.gain(Voice.MODEL)));
  }

  private List<String> notFor(String... more) {
    List<String> notFor =
        new ArrayList<>(
            List.of(
                "anybody with pain, illness or an injury: models never see why a load is low",
                "lifters under 16: none was learned from",
                "fewer than 6 sessions of an exercise"));
    notFor.addAll(List.of(more));
    return notFor;
  }

  private static Measure measure(Mean mean) {
    return new Measure(mean.value(), mean.low(), mean.high());
  }
}
