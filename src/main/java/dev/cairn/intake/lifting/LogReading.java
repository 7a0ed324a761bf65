package dev.cairn.intake.lifting;

import dev.cairn.intake.Finding;
import dev.cairn.model.lifting.LiftingLog;
import java.util.List;

/** What became of the file of one lifter. */
public sealed interface LogReading {
  /**
   * A log that can be worked with.
   *
   * @param canonicalInput the log as a lifter file in canonical JSON, which is what is kept of it
   * @param findings what was left out or taken for granted, in the order of the file
   */
  record LogFile(
      LiftingLog log,
      List<Fact> facts,
      String canonicalInput,
      LogTally tally,
      List<Finding> findings)
      implements LogReading {
    public LogFile {
      facts = List.copyOf(facts);
      findings = List.copyOf(findings);
    }

    /** Whether it tells the log alone and nothing of the lifter. */
    public boolean isExport() {
      return !tally.program().equals(LogTally.OWN);
    }
  }

  /** No log, and why. */
  record Refused(List<Finding> findings) implements LogReading {
    public Refused {
      findings = List.copyOf(findings);
    }

    public Finding first() {
      return findings.getFirst();
    }
  }
}
