package dev.cairn.engine.check;

import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.RedLine;

/**
 * No plan at all on a medical stop: a red line that is true, and whatever the packs say, fever,
 * pain above 5 and a bone stress injury known not to be cleared.
 */
final class RedLines implements Rule {
  private static final int MOST_PAIN = 5;

  @Override
  public void check(Reading reading, Findings found) {
    for (RedLine line : reading.rules().redLines()) {
      if (line.condition().evaluate(reading.facts()).truth() == Truth.TRUE) {
        found.plan(
            "red-line", "A plan was made although " + line.id() + " holds: " + line.reason());
      }
    }
    if (reading.snapshot().illness() == Illness.FEVER) {
      found.plan("red-line", "A plan was made for somebody with a fever");
    }
    for (Injury injury : reading.snapshot().injuries()) {
      Integer pain = injury.pain();
      boolean uncleared =
          injury.site().equals("bone_stress") && Boolean.FALSE.equals(injury.cleared());
      if (uncleared || (pain != null && pain > MOST_PAIN)) {
        found.plan(
            "red-line", "A plan was made on " + injury.site() + ", uncleared or with pain " + pain);
      }
    }
  }
}
