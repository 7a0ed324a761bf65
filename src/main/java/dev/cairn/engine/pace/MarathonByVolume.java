package dev.cairn.engine.pace;

/**
 * Marathon time that counts weekly training: Vickers and Vertosick 2016, one race. Equations from
 * short races alone were ten minutes too fast for half of 2,303 recreational runners.
 */
final class MarathonByVolume {

  static final String FORMULA =
      "v = 0.16018617 + 0.83076202 x v(half x 2^1.07) + 0.06423826 x miles per week / 10, in m/s";

  private static final double HALF_METRES = 21_097.5;

  private MarathonByVolume() {}

  /** Rests on the half marathon this VDOT predicts, so that breaks count as well. */
  static double seconds(Vdot vdot, double weeklyKm) {
    double riegelSeconds = vdot.predictSeconds(HALF_METRES) * StrictMath.pow(2, 1.07);
    double tensOfMiles = weeklyKm * 1000 / PaceText.METRES_PER_MILE / 10;
    double speed =
        0.16018617 + 0.83076202 * (MarathonTable.METRES / riegelSeconds) + 0.06423826 * tensOfMiles;
    return MarathonTable.METRES / speed;
  }
}
