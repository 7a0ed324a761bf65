package dev.cairn.pack.shelf;

import dev.cairn.pack.RunningRules;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Runs the cases of packs that need a whole plan. */
public interface CaseRunner {
  /**
   * Plans for an athlete file and compares.
   *
   * @param expect any of peakKm, peakWeek, baseWeeks, firstTempoWeek, longestKm, refused
   * @return what came out differently, such as "peakKm is 50, not 55", without a full stop
   */
  Optional<String> failure(JsonNode athlete, JsonNode expect, RunningRules rules);
}
