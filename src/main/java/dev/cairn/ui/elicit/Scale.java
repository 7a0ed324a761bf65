package dev.cairn.ui.elicit;

import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * From which to which value a plot reaches, and where values lie in it.
 *
 * @param most the greatest density that is drawn
 */
record Scale(double from, double to, double most) {
  private static final double TAIL = 0.004;
  private static final double MARGIN = 0.04;
  private static final int SAMPLES = 160;
  private static final int MOST_TICKS = 7;

  /** Wide enough for all curves and these values; never beyond what can be. */
  static Scale of(List<Curve> curves, Limits limits, List<Double> values) {
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    for (Curve curve : curves) {
      from = Math.min(from, curve.quantile(TAIL));
      to = Math.max(to, curve.quantile(1 - TAIL));
    }
    from = Math.max(from, limits.least());
    to = Math.min(to, limits.most());
    for (double value : values) {
      from = Math.min(from, value);
      to = Math.max(to, value);
    }
    double margin = MARGIN * Math.max(to - from, Double.MIN_NORMAL);
    Scale wide = new Scale(from - margin, to + margin, 1);
    double most = 0;
    for (Curve curve : curves) {
      most = Math.max(most, wide.most(curve::density));
    }
    return new Scale(wide.from, wide.to, most);
  }

  private double most(DoubleUnaryOperator density) {
    double most = 0;
    for (int i = 0; i <= SAMPLES; i++) {
      double height = density.applyAsDouble(value(i));
      most = Double.isFinite(height) ? Math.max(most, height) : most;
    }
    return most;
  }

  private double value(int sample) {
    return from + (to - from) * sample / SAMPLES;
  }

  double x(double value, double width) {
    return (value - from) / (to - from) * width;
  }

  /** The points of a curve in a box, from left to right: x, y, x, y. */
  List<Double> points(DoubleUnaryOperator density, double width, double height) {
    List<Double> points = new ArrayList<>();
    for (int i = 0; i <= SAMPLES; i++) {
      double high = Math.clamp(density.applyAsDouble(value(i)) / most, 0, 1);
      points.add(width * i / SAMPLES);
      points.add(height * (1 - high));
    }
    return points;
  }

  /** Round values along the axis, a few. */
  List<Double> ticks() {
    double rough = (to - from) / MOST_TICKS;
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = ten;
    for (double factor : new double[] {1, 2, 5, 10}) {
      step = ten * factor;
      if (step >= rough) {
        break;
      }
    }
    List<Double> ticks = new ArrayList<>();
    for (long at = (long) Math.ceil(from / step); at * step <= to; at++) {
      ticks.add(at * step);
    }
    return ticks;
  }
}
