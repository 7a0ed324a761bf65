package dev.cairn.ui;

import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scorer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A model of which every figure is known: it says a little more than the last load. */
public final class StagedRosters implements Rosters {
  private static final String SHA = "7be1".repeat(15) + "40c9";

  private final double gainLow;

  public StagedRosters() {
    this(0.05);
  }

  /**
   * @param gainLow where the interval of the gain begins
   */
  public StagedRosters(double gainLow) {
    this.gainLow = gainLow;
  }

  public ModelCard card() {
    List<ModelCard.Input> inputs =
        Catalogue.all().stream()
            .filter(feature -> feature.group() != Feature.Group.CANDIDATE)
            .map(one ->
                new ModelCard.Input(
                    one.name(),
                    one.unit(),
                    one.from(),
                    one.to(),
                    one.from(),
                    1,
                    0.1,
                    new double[0],
                    new double[] {1}))
            .toList();
    return new ModelCard(
        "next-load-trees",
        "1.2.0",
        "Boosted trees",
        ModelCard.Task.NEXT_LOAD,
        "gradient-boosted trees, 100 of depth 5",
        new TreeMap<>(java.util.Map.of("ai.onnx.ml", 3)),
        412_345,
        SHA,
        inputs,
        "the next top set over the last one",
        0.8,
        0.7,
        "The gain is clear of zero on lifters it never saw, and small.",
        new ModelCard.Training(LocalDate.of(2026, 11, 21), "simulated lifters", 34_439, 400, 7L),
        List.of(
            new ModelCard.Measured(
                LocalDate.of(2026, 11, 21),
                "public logs",
                6_120,
                33,
                "kg",
                new Measure(4.30, 3.9, 4.8),
                new Measure(4.46, 4.0, 4.9),
                new Measure(4.82, 4.3, 5.3),
                new Measure(4.39, 3.9, 4.8),
                new Measure(0.16, gainLow, 0.27))),
        List.of("a return from injury", "fewer than 6 sessions", "exercises held for time"),
        List.of());
  }

  @Override
  public Roster of(@Nullable Path workspace, List<ModelChoice> wanted) {
    return new Staged(List.copyOf(wanted));
  }

  @Override
  public boolean workspaceAt(@Nullable Path named) {
    return false;
  }

  @Override
  public Optional<Path> ownModels(@Nullable Path named) {
    return Optional.empty();
  }

  @Override
  public void close() {}

  private final class Staged implements Roster {
    private final List<ModelChoice> choices;

    Staged(List<ModelChoice> choices) {
      this.choices = choices;
    }

    private boolean enabled() {
      return choices.isEmpty() || choices.getFirst().enabled();
    }

    @Override
    public List<Listed> list() {
      ModelCard card = card();
      Listed sound =
          new Listed(
              card.id(),
              card.version(),
              Listed.Origin.PACK,
              enabled() ? Listed.Standing.ACTIVE : Listed.Standing.DISABLED,
              enabled()
                  ? "Boosted trees 1.2.0 answers."
                  : "Boosted trees 1.2.0 is sound, and a coach switched it off.",
              card);
      Listed broken =
          new Listed(
              "old-trees",
              null,
              Listed.Origin.WORKSPACE,
              Listed.Standing.REFUSED,
              "The file of old-trees is not the one of its card: SHA-256 differs.",
              null);
      return List.of(sound, broken);
    }

    @Override
    public List<Listed> verified() {
      return list();
    }

    @Override
    public Scorer scorer() {
      return (features, last) ->
          enabled()
              ? predicted(last)
              : new Scored.Silent(
                  Scored.Cause.DISABLED,
                  "A coach switched the model off, so the rule answers alone.");
    }

    private Scored predicted(Mass last) {
      Mass load = last.times(1.05);
      Mass first = last.times(0.03);
      return new Scored.Predicted(
          new Scored.ModelRef(
              "next-load-trees", "1.2.0", SHA, Mass.ofKilograms(4.3), Mass.ofKilograms(4.46), 0.7),
          load,
          last.times(0.95),
          last.times(1.16),
          0.8,
          0.72,
          List.of(
              new Scored.Contribution("reps", "repetitions rose, 9 to 11", first),
              new Scored.Contribution(
                  "rpe", "effort fell by 0.5 RPE", load.minus(last).minus(first))));
    }

    @Override
    public Health health(List<FeatureVector> population, Decisions decisions) {
      return new Health(
          List.of(
              new Health.Line(
                  "latency",
                  "p50 0.02 ms, p99 0.31 ms",
                  Health.Level.GOOD,
                  "Of 240 answers since the start, 99 in 100 were this fast or faster."),
              new Health.Line(
                  "failures",
                  "0 of 1",
                  Health.Level.GOOD,
                  "Every loading since the start went well."),
              new Health.Line(
                  "drift",
                  "at most 0.41",
                  Health.Level.AMBER,
                  "3 of 99 inputs are spread otherwise than in training (age, sets_7d). Maybe train"
                      + " it from the workspace."),
              new Health.Line(
                  "acceptance",
                  decisions.all() + " decisions",
                  Health.Level.UNKNOWN,
                  "Only " + decisions.all() + " decisions; from 20 on this says something.")));
    }
  }
}
