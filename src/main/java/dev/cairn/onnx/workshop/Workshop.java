package dev.cairn.onnx.workshop;

import dev.cairn.onnx.export.NetworkFile;
import dev.cairn.onnx.export.TreeFile;
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
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measured;
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
    Parts parts = Parts.of(recipe.lifters(), lesson.own().size(), recipe.seed() + PARTS);
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
    HeldOut own = HeldOut.own(lesson, parts, setting, cancel);
    List<Measured> real =
        lesson.own().isEmpty()
            ? Evidence.of(Sha256.of(file))
            : own(own, recipe, new Trained(model, recipe.version(), 0));
    Trained scorer = new Trained(model, recipe.version(), Say.of(real).weight());
    if (!lesson.own().isEmpty()) {
      real = own(own, recipe, scorer);
    }
    HeldOut simulated = HeldOut.simulated(simulator, recipe.lifters(), parts, setting, cancel);
    Comparison worth =
        Comparison.overLifters(
            simulated.trials(advising.with(scorer), cancel), recipe.seed() + WORTH);
    told.step(
        "On "
            + simulated.size()
            + " lifters it never saw it errs by "
            + figure(worth.error(Voice.MODEL).value())
            + " kg, repeating by "
            + figure(worth.error(Voice.REPEAT).value())
            + ".");
    real.forEach(measured ->
        told.step(
            "On "
                + measured.on()
                + " it errs by "
                + figure(measured.error().value())
                + " kg, repeating by "
                + figure(measured.repeatLast().value())
                + "."));
    folds(all, parts, model.middle());
    Examples test = parts.take(all, Part.TEST, 0);
    put(
        files,
        file,
        cards.loads(
            file,
            parts.take(all, Part.LEARN, 0),
            real,
            cards.simulated(worth, simulated.size()),
            worth.within(),
            Golden.of(test, row -> model.answer(row, 0))));
  }

  /** What it is worth on the lifters of the workspace who were held out; nothing if silent. */
  private List<Measured> own(HeldOut own, Recipe recipe, Trained scorer) {
    List<Trial> trials = own.trials(advising.with(scorer), cancel);
    boolean many = own.size() >= Say.LIFTERS;
    Comparison worth =
        many
            ? Comparison.overLifters(trials, recipe.seed() + WORTH)
            : Comparison.overBlocks(trials, recipe.seed() + WORTH);
    if (worth.trials() == 0) {
      return List.of();
    }
    String who = own.size() == 1 ? "one lifter" : own.size() + " lifters";
    String drawn = many ? "lifters" : "blocks of ten sessions";
    return List.of(
        Cards.measured(
            recipe.date(),
            who + " of this workspace whom it never saw, intervals over " + drawn,
            worth,
            own.size()));
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
