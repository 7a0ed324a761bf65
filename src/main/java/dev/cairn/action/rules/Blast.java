package dev.cairn.action.rules;

import dev.cairn.model.Race;
import dev.cairn.pack.shelf.TriedCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a rule would do to everybody's plan, before it is made.
 *
 * @param athletes how many have a plan or a refusal
 * @param made how many plans the rule has a say in, which were made anew
 * @param changed how many of these would run otherwise
 * @param reasons how many would run the same, and be told other reasons
 * @param affected those that change, the greatest change of the peak first
 * @param failing cases of packs that would no longer come out as written; they forbid it
 */
public record Blast(
    Proposal proposal,
    int athletes,
    int made,
    int changed,
    int reasons,
    List<Affected> affected,
    List<TriedCase> failing) {
  public Blast {
    affected = List.copyOf(affected);
    failing = List.copyOf(failing);
  }

  /** Plans in which no byte changes. */
  public int identical() {
    return athletes - made;
  }

  public long refusals() {
    return affected.stream().filter(one -> one.after() == null).count();
  }

  public long stale() {
    return affected.stream().filter(Affected::approvalStale).count();
  }

  /**
   * An athlete whose plan would change.
   *
   * @param before null where there was a refusal
   * @param after null where there would be one
   * @param approvalStale whether a coach's approval would no longer fit
   * @param changesLost whether days that a coach changed would be as the engine makes them
   * @param lived whether it stays as it is, since a week that was run would differ
   */
  public record Affected(
      String athleteId,
      String name,
      int age,
      Race race,
      int weeks,
      @Nullable Figures before,
      @Nullable Figures after,
      boolean approvalStale,
      boolean changesLost,
      boolean lived) {
    /** By how much the peak changes, in metres; all of it where there was or will be no plan. */
    public int peak() {
      return peak(after) - peak(before);
    }

    private static int peak(@Nullable Figures figures) {
      return figures == null ? 0 : figures.peak();
    }
  }
}
