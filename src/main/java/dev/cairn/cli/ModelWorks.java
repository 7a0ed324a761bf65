package dev.cairn.cli;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.Cancel;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where models are made and measured, as far as the command line knows of it. */
public interface ModelWorks {
  /**
   * What models are made from.
   *
   * @param seed of all chance, null for that of the models beside the program
   * @param lifters how many are made up, null likewise
   * @param own those of a workspace, null for none
   */
  record Order(@Nullable Long seed, @Nullable Integer lifters, @Nullable Own own) {}

  /**
   * Lifters of a workspace.
   *
   * @param version what the models made with them are called
   * @param date of the day
   */
  record Own(List<LiftingLog> lifters, String version, LocalDate date) {
    public Own {
      lifters = List.copyOf(lifters);
    }
  }

  /**
   * The files of the models by their paths.
   *
   * @param told hears how far it is
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  SortedMap<String, byte[]> train(
      Order order, StrengthRules rules, Consumer<String> told, Cancel cancel);

  /**
   * Asks the rule and a model about every session of logs.
   *
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  ModelWorth evaluate(List<LiftingLog> logs, StrengthRules rules, Scorer scorer, Cancel cancel);
}
