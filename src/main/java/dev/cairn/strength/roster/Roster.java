package dev.cairn.strength.roster;

import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.score.Scorer;
import java.util.List;

/** The models beside the program and in one workspace; for each task one of them answers. */
public interface Roster {
  /** Every model that is found, its file compared with its card; none is loaded. */
  List<Listed> list();

  /** The same after each was loaded and gave the answers of its card. */
  List<Listed> verified();

  /** Asks the model in force when it is first needed; never throws, but is silent and says why. */
  Scorer scorer();

  /**
   * How the model of the next load does.
   *
   * @param population what the lifters of the workspace look like now; when there is nobody, what
   *     was asked about since the start counts
   */
  Health health(List<FeatureVector> population, Decisions decisions);

  /** What coaches did with suggestions. */
  record Decisions(int accepted, int modified, int declined) {
    public static final Decisions NONE = new Decisions(0, 0, 0);

    public int all() {
      return accepted + modified + declined;
    }
  }
}
