package dev.cairn.cli;

import dev.cairn.intake.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one athlete: what to show, what to say beside it, and, if it went wrong by a fault
 * of ours, that fault.
 */
record Answer(Fate fate, byte[] shown, List<Finding> findings, @Nullable Throwable fault) {
  enum Fate {
    PLANNED,
    REFUSED,
    REJECTED
  }

  Answer {
    findings = List.copyOf(findings);
  }
}
