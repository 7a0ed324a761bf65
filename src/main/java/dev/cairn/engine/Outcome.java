package dev.cairn.engine;

import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;

/** What planning comes to. */
public sealed interface Outcome {
  /** A plan with its reasons. */
  record Planned(ExplainedPlan plan) implements Outcome {}

  /** A refusal with its reasons. */
  record Refused(String athleteId, Refusal refusal) implements Outcome {}
}
