package dev.cairn.cli;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where there is no model. */
final class NoModels implements Rosters, Roster, ModelWorks {
  static Models models() {
    NoModels none = new NoModels();
    return new Models(none, none);
  }

  /** One file of one byte. */
  @Override
  public SortedMap<String, byte[]> train(
      Order order, StrengthRules rules, Consumer<String> told, Cancel cancel) {
    return new TreeMap<>(Map.of("some/model.onnx", new byte[] {7}));
  }

  @Override
  public ModelWorth evaluate(
      List<LiftingLog> logs, StrengthRules rules, Scorer scorer, Cancel cancel) {
    return new ModelWorth(List.of(), new ModelWorth.Tables(0, 0, 0, List.of(), List.of()));
  }

  @Override
  public Roster of(@Nullable Path workspace, List<ModelChoice> choices) {
    return this;
  }

  @Override
  public List<Listed> list() {
    return List.of();
  }

  @Override
  public List<Listed> verified() {
    return List.of();
  }

  @Override
  public Scorer scorer() {
    return (features, last) -> new Silent(Cause.MISSING, "There is no model.");
  }

  @Override
  public Health health(List<FeatureVector> population, Decisions decisions) {
    return new Health(List.of());
  }

  @Override
  public Optional<Path> ownModels(@Nullable Path folder) {
    return Optional.empty();
  }

  @Override
  public boolean workspaceAt(@Nullable Path folder) {
    return false;
  }

  @Override
  public void close() {}
}
