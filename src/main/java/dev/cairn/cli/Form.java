package dev.cairn.cli;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Refusal;

/** How what became of an athlete is shown, as bytes of UTF-8; each thread has a form of its own. */
interface Form {
  byte[] planned(AthleteFile file, ExplainedPlan plan);

  byte[] refused(AthleteFile file, Refusal refusal);

  /** Nothing where an answer is read by people: what is wrong with a file is said beside it. */
  byte[] rejected(Rejected reading);
}
