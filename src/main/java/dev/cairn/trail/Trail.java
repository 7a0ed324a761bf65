package dev.cairn.trail;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** All decisions of one plan in the order they were taken; each may only build on earlier ones. */
public final class Trail {
  private final SequencedMap<String, Decision> decisions = new LinkedHashMap<>();

  /** Records a decision and hands back its id, the only way to give a value its reason. */
  public String record(Decision decision) {
    for (Input input : decision.inputs()) {
      if (input.fromDecision() && !decisions.containsKey(input.from())) {
        throw new IllegalStateException(
            decision.id() + " builds on " + input.from() + ", which nobody has decided");
      }
    }
    if (decisions.putIfAbsent(decision.id(), decision) != null) {
      throw new IllegalStateException("Decided twice: " + decision.id());
    }
    return decision.id();
  }

  public @Nullable Decision find(String id) {
    return decisions.get(id);
  }

  public Collection<Decision> decisions() {
    return decisions.sequencedValues();
  }
}
