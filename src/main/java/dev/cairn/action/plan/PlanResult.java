package dev.cairn.action.plan;

import dev.cairn.ledger.Subject;

/**
 * What became of an athlete in a round of planning.
 *
 * @param line the line of the plan or refusal
 */
public record PlanResult(Subject athlete, Fate fate, byte[] line) {
  /** How the plan stands to the one before. */
  public enum Fate {
    NEW("new"),
    SAME("same"),
    CHANGED("changed"),
    /** Changed, and a coach had changed days of the one before. */
    CHANGES_LOST("changed_without_coach_changes"),
    REFUSED("refused");

    private final String word;

    Fate(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
