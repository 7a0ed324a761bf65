package dev.cairn.engine.pace;

import dev.cairn.engine.pace.Calculation.Input;
import java.util.List;

/**
 * A runner's fitness as one number, after Daniels and Gilbert: the oxygen a race's speed costs,
 * divided by the share of the maximum that can be held for the race's duration.
 */
public record Vdot(double value) implements Comparable<Vdot> {

  static final String OXYGEN_COST = "VO2(v) = -4.60 + 0.182258 v + 0.000104 v^2";
  static final String HELD_SHARE =
      "F(t) = 0.8 + 0.1894393 e^(-0.012778 t) + 0.2989558 e^(-0.1932605 t)";

  /** No one has raced above 90; beyond 100 the distance or the time is mistyped. */
  private static final double HIGHEST = 100;

  /** Each round shrinks the error at least eightfold, so 18 rounds reach the last bit. */
  private static final int ROUNDS = 18;

  public Vdot {
    if (!(value > 0 && value <= HIGHEST)) {
      throw new IllegalArgumentException(
          "VDOT "
              + value
              + " is outside 0 to 100, so no pace follows from it."
              + " Maybe a distance or time is mistyped.");
    }
  }

  /** The fitness a race shows. */
  public static Vdot ofRace(double metres, double seconds) {
    requirePositive("Race distance", metres, "m");
    requirePositive("Race time", seconds, "s");
    double minutes = seconds / 60;
    return new Vdot(vo2(metres / minutes) / fraction(minutes));
  }

  /** Oxygen cost of a speed, ml per kg and minute. */
  public static double vo2(double metresPerMinute) {
    return -4.60 + (0.182258 + 0.000104 * metresPerMinute) * metresPerMinute;
  }

  /** Share of VDOT that can be held for this long. */
  public static double fraction(double minutes) {
    return 0.8
        + 0.1894393 * StrictMath.exp(-0.012778 * minutes)
        + 0.2989558 * StrictMath.exp(-0.1932605 * minutes);
  }

  /** Metres per minute at a share of this VDOT: the positive root of the oxygen cost. */
  public double velocityAt(double fractionOfVdot) {
    requirePositive("Share of VDOT", fractionOfVdot, "");
    double root =
        StrictMath.sqrt(0.182258 * 0.182258 + 4 * 0.000104 * (fractionOfVdot * value + 4.60));
    return (root - 0.182258) / (2 * 0.000104);
  }

  /**
   * Race time at this fitness: the time whose held share gives the speed that takes that time. A
   * longer time hardly lowers the share, hence repeating the step settles from any start.
   */
  public double predictSeconds(double metres) {
    requirePositive("Race distance", metres, "m");
    double minutes = metres / velocityAt(0.9);
    for (int round = 0; round < ROUNDS; round++) {
      minutes = metres / velocityAt(fraction(minutes));
    }
    return minutes * 60;
  }

  /** What is left after days without running. */
  public Vdot afterBreak(int daysOff, BreakTable table) {
    return new Vdot(value * table.factor(daysOff));
  }

  /** The working of {@link #ofRace}. */
  public static Calculation explainRace(double metres, double seconds) {
    Vdot vdot = ofRace(metres, seconds);
    double speed = metres / (seconds / 60);
    double share = fraction(seconds / 60);
    return new Calculation(
        "VDOT of a race",
        "VDOT = VO2(d / t) / F(t); " + OXYGEN_COST + "; " + HELD_SHARE,
        List.of(
            new Input("distance", Decimal.shortest(metres, 1) + " m"),
            new Input("time", PaceText.duration(seconds))),
        ("v = " + Decimal.text(speed, 1) + " m/min; VO2 = " + Decimal.text(vo2(speed), 1))
            + ("; F = " + Decimal.text(share, 3) + "; VDOT = " + vdot.text()));
  }

  /** The working of {@link #predictSeconds}. */
  public Calculation explainPrediction(double metres) {
    double seconds = predictSeconds(metres);
    return new Calculation(
        "predicted time",
        "VO2(d / t) = VDOT x F(t), solved for t; " + OXYGEN_COST + "; " + HELD_SHARE,
        List.of(
            new Input("VDOT", text()), new Input("distance", Decimal.shortest(metres, 1) + " m")),
        "F = "
            + Decimal.text(fraction(seconds / 60), 3)
            + "; t = "
            + PaceText.duration(seconds)
            + " = "
            + PaceText.perKm(seconds / metres * 1000)
            + " /km");
  }

  /** The working of {@link #afterBreak}. */
  public Calculation explainBreak(int daysOff, BreakTable table) {
    String factor = Decimal.shortest(table.factor(daysOff), 4);
    return new Calculation(
        "VDOT after a break",
        "VDOT x break factor, straight lines between the table's rows",
        List.of(
            new Input("VDOT", text()),
            new Input("days off", Integer.toString(daysOff)),
            new Input("break factor", factor)),
        text() + " x " + factor + " = " + afterBreak(daysOff, table).text());
  }

  /** One decimal, as in the published tables. */
  public String text() {
    return Decimal.text(value, 1);
  }

  @Override
  public int compareTo(Vdot other) {
    return Double.compare(value, other.value);
  }

  static void requirePositive(String what, double number, String unit) {
    if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          what + " " + number + " " + unit + " must be above zero. Maybe it was left empty.");
    }
  }
}
