package dev.cairn.app;

import dev.cairn.cli.ModelWorks;
import dev.cairn.cli.ModelWorth;
import dev.cairn.cli.ModelWorth.OfLifter;
import dev.cairn.cli.ModelWorth.Tables;
import dev.cairn.cli.ModelWorth.Voice;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.onnx.rows.LogRows;
import dev.cairn.onnx.rows.Row;
import dev.cairn.onnx.rows.Setting;
import dev.cairn.onnx.workshop.Lesson;
import dev.cairn.onnx.workshop.Recipe;
import dev.cairn.onnx.workshop.Workshop;
import dev.cairn.onnx.worth.Bootstrap.Mean;
import dev.cairn.onnx.worth.Comparison;
import dev.cairn.onnx.worth.EngineAdviser;
import dev.cairn.onnx.worth.Trial;
import dev.cairn.onnx.worth.Trials;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Puts engine, rules and workshop together to make models and to measure them. */
final class ModelMaking implements ModelWorks {
  private static final long SEED = 1;

  @Override
  public SortedMap<String, byte[]> train(
      Order order, StrengthRules rules, Consumer<String> told, Cancel cancel) {
    Recipe usual = Recipe.SHIPPED;
    Own own = order.own();
    Recipe recipe =
        new Recipe(
            order.seed() == null ? usual.seed() : order.seed(),
            order.lifters() == null ? usual.lifters() : order.lifters(),
            own == null ? usual.version() : own.version(),
            own == null ? usual.date() : own.date());
    return new Workshop(
            Setting.of(rules), scorer -> new EngineAdviser(rules, scorer), told::accept, cancel)
        .make(new Lesson(recipe, own == null ? List.of() : own.lifters()));
  }

  @Override
  public ModelWorth evaluate(
      List<LiftingLog> logs, StrengthRules rules, Scorer scorer, Cancel cancel) {
    Trials asking = new Trials(new EngineAdviser(rules, scorer));
    List<Trial> all = new ArrayList<>();
    List<OfLifter> lifters = new ArrayList<>();
    for (int number = 0; number < logs.size(); number++) {
      if (cancel.asked()) {
        throw new CancellationException();
      }
      LiftingLog log = logs.get(number);
      List<Row> rows = LogRows.of(log, Setting.of(rules));
      List<Trial> trials = asking.of(number, log, rows);
      all.addAll(trials);
      lifters.add(new OfLifter(log.lifter().name(), rows.size() - trials.size(), tables(trials)));
    }
    return new ModelWorth(lifters, tables(all));
  }

  private static Tables tables(List<Trial> trials) {
    Comparison lifters = Comparison.overLifters(trials, SEED);
    Comparison blocks = Comparison.overBlocks(trials, SEED);
    return new Tables(
        lifters.trials(), lifters.silent(), lifters.within(), voices(lifters), voices(blocks));
  }

  private static List<Voice> voices(Comparison comparison) {
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < comparison.rows().size(); i++) {
      ModelWorth.Mean none = new ModelWorth.Mean(0, 0, 0);
      voices.add(
          new Voice(
              Trial.Voice.values()[i].word(),
              mean(comparison.rows().get(i)),
              i == 0 ? none : mean(comparison.gains().get(i - 1))));
    }
    return voices;
  }

  private static ModelWorth.Mean mean(Mean mean) {
    return new ModelWorth.Mean(mean.value(), mean.low(), mean.high());
  }
}
