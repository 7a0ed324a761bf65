package dev.cairn.engine.refusal;

import dev.cairn.pack.Modifier;
import java.util.ArrayList;
import java.util.List;

/** A modifier that applies to this runner. */
record ModifierCause(Modifier modifier) implements Cause {
  @Override
  public String id() {
    return "modifier." + modifier.id();
  }

  @Override
  public Situation without(Situation now) {
    List<Modifier> others = new ArrayList<>(now.rules().modifiers());
    others.remove(modifier);
    return now.with(now.rules().withModifiers(others));
  }
}
