package dev.cairn.strength.feature;

/** What could be lifted once, after sets of more repetitions; each formula under its author. */
public final class OneRepMax {
  /** Above this many repetitions to failure a set tells of endurance, not of strength. */
  public static final double MOST_REPS = 20;

  private OneRepMax() {}

  public static double epley(double load, double reps) {
    return reps <= 1 ? load : load * (1 + reps / 30);
  }

  public static double brzycki(double load, double reps) {
    return load * 36 / (37 - reps);
  }

  public static double lombardi(double load, double reps) {
    return load * StrictMath.pow(reps, 0.10);
  }

  public static double wathan(double load, double reps) {
    return 100 * load / (48.8 + 53.8 * StrictMath.exp(-0.075 * reps));
  }

  public static double mayhew(double load, double reps) {
    return 100 * load / (52.2 + 41.9 * StrictMath.exp(-0.055 * reps));
  }

  public static double oConner(double load, double reps) {
    return load * (1 + reps / 40);
  }

  public static double lander(double load, double reps) {
    return 100 * load / (101.3 - 2.67123 * reps);
  }

  /**
   * After Epley, with the repetitions that were left: ten less the effort. NaN where the set is too
   * long to tell.
   *
   * @param rpe NaN where nobody told, and the set is taken as if nothing had been left
   */
  public static double of(double load, int reps, double rpe) {
    double toFailure = reps + (Double.isNaN(rpe) ? 0 : 10 - rpe);
    return reps < 1 || toFailure > MOST_REPS ? Double.NaN : epley(load, toFailure);
  }
}
