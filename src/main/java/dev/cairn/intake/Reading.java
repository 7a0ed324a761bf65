package dev.cairn.intake;

import dev.cairn.model.Athlete;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one athlete's text. */
public sealed interface Reading {
  /** An athlete, the canonical JSON of the text as it was read, and what the coach should know. */
  record AthleteFile(Athlete athlete, String canonicalInput, List<Finding> warnings)
      implements Reading {
    public AthleteFile {
      warnings = List.copyOf(warnings);
    }
  }

  /** Nobody can be planned from this; the findings stand in the order of the file. */
  record Rejected(@Nullable String athleteId, List<Finding> findings) implements Reading {
    public Rejected {
      findings = List.copyOf(findings);
    }

    public Finding first() {
      return findings.getFirst();
    }
  }
}
