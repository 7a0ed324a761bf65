package dev.cairn.strength.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hundred features in their order, which never changes: models are trained on it. */
public final class Catalogue {
  /** How many a model of the next load sees; the one after them is the load that is asked about. */
  public static final int ABOUT_THE_LOG = 99;

  public static final int SIZE = ABOUT_THE_LOG + 1;

  private static final List<Feature> ALL = new ArrayList<>();
  private static final List<Measure> MEASURES = new ArrayList<>();

  static {
    add(Feature.Group.LIFTER, LifterMeasures.ALL);
    add(Feature.Group.BALANCE, BalanceMeasures.ALL);
    add(Feature.Group.RECOVERY, RecoveryMeasures.ALL);
    add(Feature.Group.EXERCISE, LastTimeMeasures.ALL);
    add(Feature.Group.EXERCISE, TrendMeasures.ALL);
    add(Feature.Group.CONTEXT, ContextMeasures.ALL);
    add(Feature.Group.CANDIDATE, List.of(candidate()));
  }

  private Catalogue() {}

  /** All in their order; the place in this list is the place in every vector. */
  public static List<Feature> all() {
    return List.copyOf(ALL);
  }

  public static Optional<Feature> named(String name) {
    return ALL.stream().filter(feature -> feature.name().equals(name)).findFirst();
  }

  static List<Measure> measures() {
    return MEASURES;
  }

  private static void add(Feature.Group group, List<Measure> measures) {
    for (Measure measure : measures) {
      ALL.add(measure.at(ALL.size(), group));
      MEASURES.add(measure);
    }
  }

  /** A log cannot know it: whoever asks about a load puts it in. */
  private static Measure candidate() {
    return new Measure(
        "candidate",
        "load that is asked about over the load last time",
        "ratio",
        "next session",
        0.5,
        1.5,
        _ -> Double.NaN);
  }
}
