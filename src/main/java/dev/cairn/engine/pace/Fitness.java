package dev.cairn.engine.pace;

/** What is known of a runner's form: the VDOT, the race distance it rests on, and its age. */
public record Fitness(Vdot vdot, double basisMetres, int ageDays) {

  /** From here on a result still gives effort, but no paces. */
  public static final int STALE_AFTER_DAYS = 16 * 7;

  /** A VDOT without a race counts as one from 5 km, the farthest from the long races. */
  private static final double UNKNOWN_BASIS = 5_000;

  public Fitness {
    Vdot.requirePositive("Race distance", basisMetres, "m");
    if (ageDays < 0) {
      throw new IllegalArgumentException(
          "A result " + -ageDays + " days ahead says nothing. Maybe the race date is mistyped.");
    }
  }

  public static Fitness ofRace(double metres, double seconds, int ageDays) {
    return new Fitness(Vdot.ofRace(metres, seconds), metres, ageDays);
  }

  public static Fitness ofVdot(Vdot vdot, int ageDays) {
    return new Fitness(vdot, UNKNOWN_BASIS, ageDays);
  }

  public boolean stale() {
    return ageDays > STALE_AFTER_DAYS;
  }

  /** The same result after days without running. */
  public Fitness afterBreak(int daysOff, BreakTable table) {
    return new Fitness(vdot.afterBreak(daysOff, table), basisMetres, ageDays);
  }
}
