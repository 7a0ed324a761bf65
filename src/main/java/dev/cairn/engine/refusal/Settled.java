package dev.cairn.engine.refusal;

import dev.cairn.pack.Condition;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Facts;
import dev.cairn.pack.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition that is known to hold. Whether a modifier applies is asked once, of the runner as he
 * is: else leaving out the short time or the low volume could bring in modifiers for long plans or
 * high volume, and stand in the way itself.
 */
record Settled(String text) implements Condition {
  @Override
  public Verdict evaluate(Facts facts) {
    return new Verdict(Truth.TRUE, List.of());
  }

  @Override
  public Truth truth(Facts facts) {
    return Truth.TRUE;
  }

  /** The modifiers that apply to a runner, whatever else is left out. */
  static List<Modifier> applying(List<Modifier> modifiers, Facts facts) {
    List<Modifier> applying = new ArrayList<>();
    for (Modifier modifier : modifiers) {
      if (modifier.off() == null && modifier.condition().truth(facts) == Truth.TRUE) {
        applying.add(modifier.when(new Settled(modifier.condition().text())));
      }
    }
    return applying;
  }
}
