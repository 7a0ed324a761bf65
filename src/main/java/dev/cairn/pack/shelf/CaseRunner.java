package dev.cairn.pack.shelf;

import dev.cairn.pack.RunningRules;
import dev.cairn.pack.StrengthRules;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Runs the cases of packs that need a whole plan, or a whole suggestion. */
public interface CaseRunner {
  /**
   * Plans for an athlete file and compares.
   *
   * @param expect any of peakKm, peakWeek, baseWeeks, firstTempoWeek, longestKm, refused
   * @return what came out differently, such as "peakKm is 50, not 55", without a full stop
   */
  Optional<String> failure(JsonNode athlete, JsonNode expect, RunningRules rules);

  /**
   * Suggests the next load and compares.
   *
   * @param lift a case of a file under lifts/
   */
  Optional<String> failure(JsonNode lift, StrengthRules rules);

  /** Takes every case for passed. */
  static CaseRunner passing() {
    return new CaseRunner() {
      @Override
      public Optional<String> failure(JsonNode athlete, JsonNode expect, RunningRules rules) {
        return Optional.empty();
      }

      @Override
      public Optional<String> failure(JsonNode lift, StrengthRules rules) {
        return Optional.empty();
      }
    };
  }
}
