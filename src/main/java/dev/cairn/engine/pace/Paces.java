package dev.cairn.engine.pace;

/** Training and race paces of one fitness, in seconds per km, each with its working. */
public record Paces(Vdot vdot, MarathonTable slowMarathon) {

  /** Paces with the published marathon table. */
  public static Paces of(Vdot vdot) {
    return new Paces(vdot, MarathonTable.PUBLISHED);
  }

  public double secondsPerKm(Zone zone) {
    return switch (zone.rule()) {
      case Zone.Rule.Share(double share) -> 60_000 / vdot.velocityAt(share);
      case Zone.Rule.Race(double metres) -> racePace(metres);
      case Zone.Rule.Marathon() -> slowMarathon.pace(vdot);
      case Zone.Rule.Repetition() -> secondsPerKm(Zone.INTERVAL) - 2.5 * repetitionGain();
    };
  }

  /** Pace of a race over any distance at today's fitness. */
  public double racePace(double metres) {
    return vdot.predictSeconds(metres) / metres * 1000;
  }

  /** The working of {@link #secondsPerKm}. */
  public Calculation explain(Zone zone) {
    return new PaceWorking(this, zone).calculation();
  }

  /**
   * Seconds off the interval pace per 400 m: 8 below VDOT 40, 7 to 49, 6 from 50. The rule speaks
   * of whole VDOT values; from 39 to 40 and from 49 to 50 a straight line joins them, since a step
   * would slow the repetitions of a runner who got fitter.
   */
  double repetitionGain() {
    return 8 - zeroToOne(vdot.value() - 39) - zeroToOne(vdot.value() - 49);
  }

  private static double zeroToOne(double number) {
    return Math.clamp(number, 0.0, 1.0);
  }
}
