package dev.cairn.engine;

import dev.cairn.engine.check.Violation;
import java.util.List;

/** The checker faulted a finished plan: a bug of ours that nobody may see as a plan. */
public final class BrokenPlan extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenPlan(String athleteId, List<Violation> violations) {
    super(
        "The plan for "
            + athleteId
            + " breaks its own rules and is withheld: "
            + violations.getFirst().place()
            + ", "
            + violations.getFirst().message()
            + (violations.size() > 1 ? " (and " + (violations.size() - 1) + " more)" : "")
            + ". Maybe report it with the athlete file.");
  }
}
