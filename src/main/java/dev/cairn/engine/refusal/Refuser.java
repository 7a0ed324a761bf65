package dev.cairn.engine.refusal;

import dev.cairn.pack.Facts;
import dev.cairn.trail.Refusal;
import java.util.List;

/** Turns "no plan" into the smallest conflict, a reason in words, and changes that would work. */
public final class Refuser {
  private final Planning planning;
  private final Situation situation;
  private final Facts facts;

  public Refuser(Planning planning, Situation situation, Facts facts) {
    this.planning = planning;
    this.situation = situation;
    this.facts = facts;
  }

  public Refusal refuse() {
    if (Medical.stopped(situation.rules(), facts)) {
      return Medical.refusal(situation.rules(), facts);
    }
    Conflict conflict = new Conflict(planning, situation, facts);
    List<Cause> smallest = conflict.smallest();
    return new Refusal(
        smallest.stream().map(Cause::id).toList(),
        new Reason(
                situation,
                smallest,
                planning.furthest(conflict.only(smallest)),
                planning.furthest(situation))
            .text(),
        new WaysOut(planning, situation, smallest).find());
  }
}
