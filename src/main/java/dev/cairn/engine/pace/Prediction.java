package dev.cairn.engine.pace;

import dev.cairn.engine.pace.Calculation.Input;
import java.util.ArrayList;
import java.util.List;

/** A race time as a range: nobody knows it to the second, least of all from old or short races. */
public record Prediction(
    double metres,
    double lowSeconds,
    double highSeconds,
    int ageDays,
    boolean stale,
    Calculation calculation) {

  // Range = 1 % day-to-day, + 1 % per 4 weeks of age (at most a year), + 0.5 % per doubling or
  // halving
  // of the distance. From 40 km up the slow end starts at the volume model (rule M03), or at + 5 %
  // if
  // the volume is unknown; Tanda (M02) needs a training pace no snapshot carries.
  private static final double DAILY = 0.01;
  private static final double PER_DAY_OF_AGE = 0.01 / 28;
  private static final int OLDEST_DAYS = 364;
  private static final double PER_DOUBLING = 0.005;
  private static final double LONG_RACE_METRES = 40_000;
  private static final double UNKNOWN_VOLUME = 1.05;

  /** A prediction for a runner whose weekly volume is known. */
  public static Prediction of(Fitness fitness, double metres, double weeklyKm) {
    if (!(weeklyKm >= 0 && weeklyKm < 1000)) {
      throw new IllegalArgumentException(
          "A week of " + weeklyKm + " km cannot be used. Maybe it is in metres.");
    }
    return range(fitness, metres, marathonFactor(fitness.vdot(), weeklyKm), weekly(weeklyKm));
  }

  /** A prediction without any word on weekly volume. */
  public static Prediction of(Fitness fitness, double metres) {
    return range(fitness, metres, UNKNOWN_VOLUME, new Input("weekly volume", "unknown, + 5 %"));
  }

  /** How much slower than its VDOT says this volume makes a marathon; never faster. */
  private static double marathonFactor(Vdot vdot, double weeklyKm) {
    double byFitness = vdot.predictSeconds(MarathonTable.METRES);
    return Math.max(1, MarathonByVolume.seconds(vdot, weeklyKm) / byFitness);
  }

  private static Prediction range(
      Fitness fitness, double metres, double marathonFactor, Input volume) {
    double byFitness = fitness.vdot().predictSeconds(metres);
    boolean longRace = metres >= LONG_RACE_METRES;
    double slowBase = longRace ? byFitness * marathonFactor : byFitness;
    double spread = spread(fitness, metres);
    double low = byFitness * (1 - spread);
    double high = slowBase * (1 + spread);
    List<Input> inputs = inputs(fitness, metres);
    if (longRace) {
      inputs.add(volume);
    }
    String text = text(byFitness, slowBase, spread, low, high);
    Calculation working = new Calculation("predicted range", formula(longRace), inputs, text);
    return new Prediction(metres, low, high, fitness.ageDays(), fitness.stale(), working);
  }

  private static double spread(Fitness fitness, double metres) {
    double doublings = Math.abs(StrictMath.log(metres / fitness.basisMetres())) / StrictMath.log(2);
    double age = Math.min(fitness.ageDays(), OLDEST_DAYS);
    return DAILY + PER_DAY_OF_AGE * age + PER_DOUBLING * doublings;
  }

  private static String formula(boolean longRace) {
    String range =
        "time from VDOT +- (1 % + 1 % per 4 weeks of age + 0.5 % per doubling of distance)";
    return longRace ? range + "; slow end from weekly volume: " + MarathonByVolume.FORMULA : range;
  }

  private static List<Input> inputs(Fitness fitness, double metres) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("VDOT", fitness.vdot().text()));
    inputs.add(new Input("from a race over", Decimal.shortest(fitness.basisMetres(), 1) + " m"));
    inputs.add(new Input("age", fitness.ageDays() + " days"));
    inputs.add(new Input("distance", Decimal.shortest(metres, 1) + " m"));
    return inputs;
  }

  private static Input weekly(double weeklyKm) {
    return new Input("weekly volume", Decimal.shortest(weeklyKm, 1) + " km");
  }

  private static String text(
      double byFitness, double slowBase, double spread, double low, double high) {
    String slow = slowBase > byFitness ? ", " + PaceText.duration(slowBase) + " by volume" : "";
    return (PaceText.duration(byFitness) + " by VDOT" + slow)
        + (" +- " + Decimal.text(spread * 100, 1) + " %")
        + (" = " + PaceText.duration(low) + " to " + PaceText.duration(high));
  }
}
