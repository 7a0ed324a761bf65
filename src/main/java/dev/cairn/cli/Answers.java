package dev.cairn.cli;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;
import java.io.IOException;

/** A way of showing what became of each athlete, in their order. */
interface Answers {
  void planned(AthleteFile file, ExplainedPlan plan) throws IOException;

  void refused(AthleteFile file, Refusal refusal) throws IOException;

  void rejected(Rejected reading) throws IOException;

  /** False when nobody reads any further, so that the rest need not be made. */
  boolean read();
}
