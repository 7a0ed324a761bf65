package dev.cairn.cli;

import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.strength.score.Scorer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where there is no model. */
final class NoModels implements Rosters, Roster {
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
  public boolean workspaceAt(@Nullable Path folder) {
    return false;
  }

  @Override
  public void close() {}
}
