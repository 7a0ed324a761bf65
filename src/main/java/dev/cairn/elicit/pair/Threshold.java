package dev.cairn.elicit.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * From which level on coaches treat a runner differently from the first level, in the way they do
 * at the last: where half of their answers say so. The interval is a jackknife over coaches.
 *
 * @param low empty: too few coaches, all chose alike, or without one of them there is no such level
 */
public record Threshold(OptionalDouble level, OptionalDouble low, OptionalDouble high) {
  private static final double IMAGINED = 0.5;
  private static final double UPPER = 0.9;
  private static final int FEWEST_COACHES = 3;

  /** Where all choose alike, leaving one out changes nothing; that is no interval of no width. */
  private static final double ALIKE = 1e-9;

  /**
   * The threshold on a scale.
   *
   * @param scale what the levels stand for, rising or falling: ages, kilometres a week
   * @param coaches the choices of each
   */
  public static Threshold of(List<Double> scale, List<List<Choice>> coaches) {
    OptionalDouble all = level(scale, flat(coaches));
    if (all.isEmpty() || coaches.size() < FEWEST_COACHES) {
      return new Threshold(all, OptionalDouble.empty(), OptionalDouble.empty());
    }
    int count = coaches.size();
    List<Double> pseudo = new ArrayList<>();
    for (int left = 0; left < count; left++) {
      List<List<Choice>> others = new ArrayList<>(coaches);
      others.remove(left);
      OptionalDouble without = level(scale, flat(others));
      if (without.isEmpty()) {
        return new Threshold(all, OptionalDouble.empty(), OptionalDouble.empty());
      }
      pseudo.add(count * all.getAsDouble() - (count - 1) * without.getAsDouble());
    }
    double mean = pseudo.stream().mapToDouble(Double::doubleValue).sum() / count;
    double squares = pseudo.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
    double error = StrictMath.sqrt(squares / (count - 1) / count);
    if (error < ALIKE) {
      return new Threshold(all, OptionalDouble.empty(), OptionalDouble.empty());
    }
    double reach = error * new TDistribution(count - 1).inverseCumulativeProbability(UPPER);
    return new Threshold(
        all,
        OptionalDouble.of(all.getAsDouble() - reach),
        OptionalDouble.of(all.getAsDouble() + reach));
  }

  private static List<Choice> flat(List<List<Choice>> coaches) {
    return coaches.stream().flatMap(List::stream).toList();
  }

  private static OptionalDouble level(List<Double> scale, List<Choice> choices) {
    BradleyTerry model = BradleyTerry.of(choices, scale.size(), IMAGINED);
    double noticed = model.noticed();
    double way = Math.signum(model.strengths().getLast());
    double before = 0;
    for (int at = 1; at < scale.size(); at++) {
      double apart = way * model.strengths().get(at);
      if (apart >= noticed) {
        double share = (noticed - before) / (apart - before);
        return OptionalDouble.of(scale.get(at - 1) + share * (scale.get(at) - scale.get(at - 1)));
      }
      before = apart;
    }
    return OptionalDouble.empty();
  }
}
