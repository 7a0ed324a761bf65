package dev.cairn.pack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known when conditions about the next load are asked; what is not in here is unknown. */
public final class LiftFacts {
  private final Map<LiftFact, Told> told = new EnumMap<>(LiftFact.class);

  /**
   * A number, or between which two it lies; of what is true or false, 1 or 0.
   *
   * @param from where it was read: a session, a note, the prescription
   */
  public record Told(double low, double high, String from) {
    public boolean exact() {
      return low == high;
    }
  }

  /** NaN is unknown. */
  public LiftFacts number(LiftFact fact, double value, String from) {
    return Double.isNaN(value) ? this : between(fact, value, value, from);
  }

  public LiftFacts between(LiftFact fact, double low, double high, String from) {
    told.put(fact, new Told(low, high, from));
    return this;
  }

  public LiftFacts flag(LiftFact fact, boolean yes, String from) {
    return number(fact, yes ? 1 : 0, from);
  }

  public @Nullable Told of(LiftFact fact) {
    return told.get(fact);
  }

  /** All that is known, in the order of the facts. */
  public Map<LiftFact, Told> all() {
    return Collections.unmodifiableMap(told);
  }
}
