package dev.cairn.trail;

/**
 * A named value that went into a decision. It comes from another decision (its id), a fact of the
 * athlete ("fact:snapshot.currentWeeklyKm") or pack data ("pack:running/half#longRunCap").
 */
public record Input(String name, String value, String from) {
  public static final String FACT = "fact:";
  public static final String PACK = "pack:";

  public boolean fromDecision() {
    return !from.startsWith(FACT) && !from.startsWith(PACK);
  }
}
