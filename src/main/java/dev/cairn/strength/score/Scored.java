package dev.cairn.strength.score;

import dev.cairn.model.lifting.Mass;
import java.util.List;

/** What a scorer says: a load with an interval, or nothing and why. */
public sealed interface Scored {
  /**
   * @param low where {@code coverage} of loads of unseen lifters began
   * @param completes how likely a set at that load ends at RPE 7 to 8, NaN without such a model
   * @param because what moved the load away from the last one, in order, adding up to it
   */
  record Predicted(
      ModelRef model,
      Mass load,
      Mass low,
      Mass high,
      double coverage,
      double completes,
      List<Contribution> because)
      implements Scored {
    public Predicted {
      because = List.copyOf(because);
    }
  }

  /** No answer; the rule answers alone and says so. */
  record Silent(Cause cause, String sentence) implements Scored {}

  /** Why there is none. */
  enum Cause {
    MISSING,
    DAMAGED,
    DISABLED,
    TOO_FEW_SESSIONS,
    OUT_OF_RANGE,
    FAILED
  }

  /** One step from the last load to the predicted one. */
  record Contribution(String feature, String words, Mass change) {}

  /**
   * Which model, and what it is worth on lifters it never saw.
   *
   * @param error mean absolute error of the top set's load
   * @param repeatLastError the same of repeating the last load
   */
  record ModelRef(
      String id, String version, String sha256, Mass error, Mass repeatLastError, double weight) {}
}
