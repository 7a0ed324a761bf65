package dev.cairn.onnx.workshop;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.onnx.export.NetworkFile;
import dev.cairn.onnx.export.TreeFile;
import dev.cairn.onnx.rows.LogRows;
import dev.cairn.onnx.rows.Setting;
import dev.cairn.onnx.simulator.Simulator;
import dev.cairn.onnx.train.Examples;
import dev.cairn.onnx.train.Forest;
import dev.cairn.onnx.train.Network;
import dev.cairn.onnx.train.NetworkSettings;
import dev.cairn.onnx.train.NetworkTrainer;
import dev.cairn.onnx.train.Parts;
import dev.cairn.onnx.train.Parts.Part;
import dev.cairn.onnx.worth.Comparison;
import dev.cairn.onnx.worth.Trial;
import dev.cairn.onnx.worth.Trial.Voice;
import dev.cairn.onnx.worth.Trials;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.read.CardWriter;
import dev.cairn.pack.shelf.Sha256;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/** Makes both models from a lesson; the same lesson gives the same bytes. */
public final class Workshop {
  private static final String SCHEMA = "../../schemas/card.schema.json";

  /** Work that is drawn by chance takes a stream of its own. */
  private static final long PARTS = 101;

  private static final long NETWORK = 102;
  private static final long WORTH = 103;

  private final Setting setting;
  private final Advising advising;
  private final Told told;
  private final Cancel cancel;

  public Workshop(Setting setting, Advising advising, Told told, Cancel cancel) {
    this.setting = setting;
    this.advising = advising;
    this.told = told;
    this.cancel = cancel;
  }

  /**
   * The files of both models by their paths.
   *
   * @throws CancellationException when it is cancelled; nothing has been written then
   */
  public SortedMap<String, byte[]> make(Lesson lesson) {
    Recipe recipe = lesson.recipe();
    Simulator simulator = new Simulator(recipe.seed(), setting.exercises().all());
    Sample sample = Sample.of(simulator, recipe.lifters(), lesson.own(), setting, told, cancel);
    Parts parts = Parts.of(sample.lifters(), recipe.seed() + PARTS);
    Cards cards = new Cards(lesson);
    SortedMap<String, byte[]> files = new TreeMap<>();
    loads(lesson, simulator, sample, parts, cards, files);
    completes(recipe, sample, parts, cards, files);
    return files;
  }

  private void loads(
      Lesson lesson,
      Simulator simulator,
      Sample sample,
      Parts parts,
      Cards cards,
      SortedMap<String, byte[]> files) {
    Recipe recipe = lesson.recipe();
    Examples all = Tables.loads(sample);
    NextLoad model = NextLoad.train(all, parts, told, cancel);
    byte[] file = TreeFile.of(model.low(), model.middle(), model.high());
    double weight = Say.of(Evidence.of(Sha256.of(file))).weight();
    Trained scorer = new Trained(model, recipe.version(), weight);
    Trials asking = new Trials(advising.with(scorer));
    List<Trial> trials = new ArrayList<>();
    int unseen = 0;
    for (int number = 0; number < sample.lifters(); number++) {
      if (parts.part(number, 0) == Part.TEST) {
        stop();
        LiftingLog log =
            number < recipe.lifters()
                ? simulator.lifter(number)
                : lesson.own().get(number - recipe.lifters());
        trials.addAll(asking.of(number, log, LogRows.of(log, setting, Sample.MOST_ROWS)));
        unseen++;
      }
    }
    Comparison worth = Comparison.overLifters(trials, recipe.seed() + WORTH);
    told.step(
        "On "
            + unseen
            + " lifters it never saw it errs by "
            + figure(worth.error(Voice.MODEL).value())
            + " kg, repeating by "
            + figure(worth.error(Voice.REPEAT).value())
            + ".");
    folds(all, parts, model.middle());
    Examples test = parts.take(all, Part.TEST, 0);
    put(
        files,
        file,
        cards.loads(
            file,
            parts.take(all, Part.LEARN, 0),
            unseen,
            worth,
            Golden.of(test, row -> model.answer(row, 0))));
  }

  /** Every lifter is the test once; told, and left to whoever reads. */
  private void folds(Examples all, Parts parts, Forest first) {
    List<String> errors = new ArrayList<>();
    for (int fold = 0; fold < Parts.FOLDS; fold++) {
      stop();
      Forest middle = fold == 0 ? first : NextLoad.middle(all, parts, fold, cancel);
      Examples test = parts.take(all, Part.TEST, fold);
      double error = 0;
      double repeat = 0;
      for (int row = 0; row < test.rows(); row++) {
        if (test.from()[row] == test.to()[row]) {
          double said = middle.answer(test.features(), row * test.width());
          error += test.weight()[row] * Math.abs(said - test.to()[row]);
          repeat += test.weight()[row] * Math.abs(1 - test.to()[row]);
        }
      }
      errors.add(figure(error / repeat));
    }
    told.step(
        "Error over that of repeating in five parts by lifters: "
            + String.join(", ", errors)
            + ".");
  }

  private void completes(
      Recipe recipe, Sample sample, Parts parts, Cards cards, SortedMap<String, byte[]> files) {
    Examples all = Tables.completes(sample);
    Examples learned = parts.take(all, Part.LEARN, 0);
    Examples unseen = parts.take(all, Part.TEST, 0);
    Network network =
        new NetworkTrainer(NetworkSettings.USUAL, cancel)
            .fit(learned, parts.take(all, Part.STOP, 0), recipe.seed() + NETWORK);
    Brier brier = Brier.of(network, learned, unseen, recipe.seed() + WORTH);
    told.step(
        "Trained the network on "
            + learned.rows()
            + " sets: Brier score "
            + figure(brier.error().value())
            + ", always saying the same "
            + figure(brier.always().value())
            + ".");
    byte[] file = NetworkFile.of(network);
    put(
        files,
        file,
        cards.completes(
            file,
            learned,
            unseen,
            brier,
            Golden.of(unseen, row -> new float[] {network.answer(row, 0)})));
  }

  private static void put(SortedMap<String, byte[]> files, byte[] model, ModelCard card) {
    files.put(card.id() + "/model.onnx", model);
    files.put(card.id() + "/card.json", CardWriter.bytes(card, SCHEMA));
  }

  private void stop() {
    if (cancel.asked()) {
      throw new CancellationException();
    }
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
