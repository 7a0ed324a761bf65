package dev.cairn.outgo.pdf;

import dev.cairn.action.rulebook.BookWords;
import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Family;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.pack.origin.Bell;
import dev.cairn.pack.origin.Grounds;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** The curve of each coach, thin, and all of them together, thick, over their band. */
final class CurvesOnPaper {
  private static final double WIDTH = 250;
  private static final double TALL = 66;
  private static final double HARDLY = 0.005;
  private static final int STEPS = 100;

  private final Grounds.Ranges ranges;
  private final List<Curve> curves;
  private final BookWords words;
  private final double number;
  private final double from;
  private final double to;
  private final double highest;

  /**
   * @param number what is in force
   */
  CurvesOnPaper(Grounds.Meeting meeting, Grounds.Ranges ranges, double number, BookWords words) {
    this.words = words;
    this.number = number;
    Limits limits = new Limits(meeting.least(), meeting.most());
    this.ranges = ranges;
    this.curves = ranges.curves().stream().map(bell -> curve(bell, limits)).toList();
    double least = curves.stream().mapToDouble(one -> one.quantile(HARDLY)).min().orElseThrow();
    double greatest =
        curves.stream().mapToDouble(one -> one.quantile(1 - HARDLY)).max().orElseThrow();
    this.from = Math.min(least, number);
    this.to = Math.max(greatest, number);
    double most = 0;
    for (Curve one : curves) {
      for (int step = 0; step <= STEPS; step++) {
        most = Math.max(most, one.density(at(step)));
      }
    }
    this.highest = most;
  }

  private static Curve curve(Bell bell, Limits limits) {
    Family family = Family.valueOf(bell.family().toUpperCase(Locale.ROOT));
    return new Curve(family, bell.first(), bell.second(), limits, bell.miss());
  }

  private double at(int step) {
    return from + (to - from) * step / STEPS;
  }

  void draw(Flow flow, double x) throws IOException {
    flow.keep(TALL + 38);
    flow.down(12);
    Pen pen = flow.pen();
    double ground = flow.y() + TALL;
    double band = x + share(ranges.pool().p10());
    double end = x + share(ranges.pool().p90());
    pen.fill(band, flow.y() + 2, end - band, TALL - 2, Ink.GROUND);
    for (Curve one : curves) {
      trace(pen, one::density, x, ground, 0.5, Ink.EASY);
    }
    trace(pen, this::together, x, ground, 1.4, Ink.LONG);
    pen.line(x, ground, x + WIDTH, ground, 0.5, Ink.QUIET);
    double middle = x + share(ranges.pool().median());
    pen.line(middle, flow.y(), middle, ground, 0.7, Ink.TEXT);
    pen.write(words.two(from), x, ground + 10, Face.PLAIN, 7, Ink.QUIET);
    pen.writeRight(words.two(to), x + WIDTH, ground + 10, Face.PLAIN, 7, Ink.QUIET);
    String median = words.text("median", words.two(ranges.pool().median()));
    double half = pen.width(median, Face.STRONG, 7) / 2;
    pen.write(median, middle - half, ground + 10, Face.STRONG, 7, Ink.TEXT);
    double mark = x + share(number);
    pen.line(mark, flow.y() - 2, mark, ground, 1, Ink.FAST);
    String inForce = words.text("in-force", words.two(number));
    double wide = pen.width(inForce, Face.STRONG, 7);
    pen.write(inForce, Math.max(x, mark - wide / 2), flow.y() - 4, Face.STRONG, 7, Ink.FAST);
    flow.down(TALL + 18);
  }

  private double share(double value) {
    return WIDTH * (value - from) / (to - from);
  }

  private double together(double value) {
    return curves.stream().mapToDouble(one -> one.density(value)).sum() / curves.size();
  }

  private void trace(
      Pen pen, DoubleUnaryOperator density, double x, double ground, double width, Ink ink)
      throws IOException {
    double[] points = new double[2 * (STEPS + 1)];
    for (int step = 0; step <= STEPS; step++) {
      points[2 * step] = x + WIDTH * step / STEPS;
      points[2 * step + 1] = ground - density.applyAsDouble(at(step)) / highest * (TALL - 4);
    }
    pen.path(points, width, ink);
  }
}
