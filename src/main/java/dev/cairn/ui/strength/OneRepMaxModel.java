package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.feature.OneRepMax;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What could have been lifted once, session by session, and what the suggestion would come to.
 *
 * @param points oldest first
 * @param low of the suggestion done with the fewest repetitions at the effort asked for; NaN when
 *     it cannot be told
 * @param high the same with the most
 */
record OneRepMaxModel(List<Point> points, double low, double high, String unit) {
  private static final Words WORDS = Words.of(OneRepMaxModel.class);
  private static final int LEAST = 2;

  /** A session: its day and the estimate in the unit that is shown. */
  record Point(String date, double value, String figure) {}

  static OneRepMaxModel of(LiftCase lift, Suggestion suggestion, Weights weights) {
    List<Point> points = new ArrayList<>();
    for (LiftCase.Session session : lift.sessions()) {
      double estimate = session.done().top().oneRepMax();
      if (!Double.isNaN(estimate) && lift.exercise().movement() != Movement.TIMED) {
        Mass mass = Mass.ofKilograms(estimate);
        points.add(
            new Point(
                Dates.brief(session.done().start().toLocalDate()),
                mass.in(weights.unit()),
                weights.tenths(mass)));
      }
    }
    return new OneRepMaxModel(
        List.copyOf(points),
        next(suggestion, suggestion.repsFrom(), weights),
        next(suggestion, suggestion.repsTo(), weights),
        weights.symbol());
  }

  private static double next(Suggestion suggestion, int reps, Weights weights) {
    Lift top = suggestion.situation().last().top();
    double harder = suggestion.load().minus(suggestion.last()).kilograms();
    boolean help = suggestion.situation().exercise().movement() == Movement.ASSISTED;
    double lifted = top.lifted() + (help ? -harder : harder);
    double rpe = suggestion.situation().prescription().targetRpe();
    double estimate = OneRepMax.of(lifted, reps, rpe);
    return Double.isNaN(estimate) ? Double.NaN : Mass.ofKilograms(estimate).in(weights.unit());
  }

  boolean drawn() {
    return points.size() >= LEAST;
  }

  /** What a chart would show to who cannot see it. */
  String sentence() {
    if (!drawn()) {
      return WORDS.text("chart.none");
    }
    Point first = points.getFirst();
    Point last = points.getLast();
    double by = last.value() - first.value();
    String way = by > 0.05 ? "chart.rose" : by < -0.05 ? "chart.fell" : "chart.stayed";
    return WORDS.text(
        way, first.figure(), last.figure(), unit, first.date(), last.date(), points.size());
  }
}
