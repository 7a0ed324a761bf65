package dev.cairn.engine.refusal;

/** What a refusal asks the planner while it looks for causes and ways out. */
public interface Planning {
  /** Whether weeks and days could be laid out for a case, sessions aside. */
  boolean possible(Situation situation);

  /** Whether growth alone would allow it: what is not within reach is not possible either. */
  boolean withinReach(Situation situation);

  /** The furthest that the rules reach in a case, with whatever number of run days. */
  Furthest furthest(Situation situation);

  /** Largest long run and safe peak, in steps; the pace that turns minutes into distance. */
  record Furthest(int longest, int peak, int secondsPerKm) {}
}
