package dev.cairn.ui;

import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.strength.score.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Models as they are on a bad day: none of them answers, and it is known why. */
record UnluckyRosters(Rosters sound, Silent why) implements Rosters {
  @Override
  public Roster of(@Nullable Path workspace, List<ModelChoice> choices) {
    return new Unlucky(sound.of(workspace, choices), why);
  }

  @Override
  public boolean workspaceAt(@Nullable Path named) {
    return sound.workspaceAt(named);
  }

  @Override
  public Optional<Path> ownModels(@Nullable Path named) {
    return sound.ownModels(named);
  }

  /** What is lent is not closed here. */
  @Override
  public void close() {}

  private record Unlucky(Roster sound, Silent why) implements Roster {
    @Override
    public List<Listed> list() {
      return sound.list().stream().map(this::refused).toList();
    }

    @Override
    public List<Listed> verified() {
      return list();
    }

    private Listed refused(Listed one) {
      return new Listed(
          one.id(), one.version(), one.origin(), Standing.REFUSED, why.sentence(), one.card());
    }

    @Override
    public Scorer scorer() {
      return (features, last) -> why;
    }

    @Override
    public Health health(List<FeatureVector> population, Decisions decisions) {
      Health.Line line = new Health.Line("model", "no model", Health.Level.AMBER, why.sentence());
      return new Health(List.of(line));
    }
  }
}
