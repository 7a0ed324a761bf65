package dev.cairn.ui.why;

import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Family;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.trail.AgreedTrail.Curves;
import dev.cairn.trail.AgreedTrail.Held;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/**
 * What coaches hold likely: a thin line for each, all together as a thick one over their band, and
 * the number in force.
 */
final class CurvesDrawn extends Region {
  private static final Words WORDS = Words.of(CurvesDrawn.class);
  private static final double HEIGHT = 120;
  private static final double FOOT = 18;
  private static final double HEAD = 16;
  private static final double HARDLY = 0.005;
  private static final int STEPS = 120;

  private final List<Curve> curves;
  private final Curves told;
  private final double from;
  private final double to;
  private final double highest;
  private final List<Polyline> each;
  private final Polyline together = new Polyline();
  private final Rectangle band = new Rectangle();
  private final Line axis = new Line();
  private final Line number = new Line();
  private final Label least;
  private final Label most;
  private final Label inForce;

  CurvesDrawn(Curves told, String spoken) {
    this.told = told;
    curves = told.held().stream().map(CurvesDrawn::curve).toList();
    from = Math.min(told.number(), end(HARDLY, true));
    to = Math.max(told.number(), end(1 - HARDLY, false));
    highest = curves.stream().mapToDouble(one -> peak(one::density)).max().orElse(1);
    each = curves.stream().map(one -> new Polyline()).toList();
    least = new Label(WORDS.text("coaches.number", from));
    most = new Label(WORDS.text("coaches.number", to));
    inForce = new Label(WORDS.text("coaches.in.force", told.number()));
    getStyleClass().add("why-curves");
    band.getStyleClass().add("why-curves-band");
    each.forEach(line -> line.getStyleClass().add("why-curve"));
    together.getStyleClass().add("why-curve-all");
    axis.getStyleClass().add("why-curves-axis");
    number.getStyleClass().add("why-curves-number");
    inForce.getStyleClass().add("semibold");
    getChildren().add(band);
    getChildren().addAll(each);
    getChildren().addAll(together, axis, number, least, most, inForce);
    getChildren().forEach(child -> child.setManaged(false));
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setAccessibleText(spoken);
  }

  private static Curve curve(Held held) {
    Family family = Family.valueOf(held.family().toUpperCase(Locale.ROOT).replace('-', '_'));
    Limits limits = new Limits(held.least(), held.most());
    return new Curve(family, held.first(), held.second(), limits, 0);
  }

  private double end(double probability, boolean lower) {
    var ends = curves.stream().mapToDouble(one -> one.quantile(probability));
    return (lower ? ends.min() : ends.max()).orElseThrow();
  }

  private double peak(DoubleUnaryOperator density) {
    double most = 0;
    for (int step = 0; step <= STEPS; step++) {
      most = Math.max(most, density.applyAsDouble(from + (to - from) * step / STEPS));
    }
    return most;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double ground = getHeight() - FOOT;
    axis.setStartX(0);
    axis.setEndX(width);
    axis.setStartY(ground);
    axis.setEndY(ground);
    for (int at = 0; at < curves.size(); at++) {
      trace(each.get(at), curves.get(at)::density, width, ground);
    }
    trace(together, this::together, width, ground);
    band.setX(x(told.from(), width));
    band.setWidth(x(told.to(), width) - x(told.from(), width));
    band.setY(HEAD);
    band.setHeight(ground - HEAD);
    double mark = x(told.number(), width);
    number.setStartX(mark);
    number.setEndX(mark);
    number.setStartY(HEAD);
    number.setEndY(ground);
    place(least, 0, ground + 2);
    place(most, width, ground + 2);
    place(inForce, mark - inForce.prefWidth(-1) / 2, 0);
  }

  /** What all hold likely, everybody counting alike. */
  private double together(double value) {
    return curves.stream().mapToDouble(one -> one.density(value)).sum() / curves.size();
  }

  private void trace(Polyline line, DoubleUnaryOperator density, double width, double ground) {
    Double[] points = new Double[2 * (STEPS + 1)];
    for (int step = 0; step <= STEPS; step++) {
      double value = from + (to - from) * step / STEPS;
      points[2 * step] = width * step / STEPS;
      points[2 * step + 1] = ground - density.applyAsDouble(value) / highest * (ground - HEAD);
    }
    line.getPoints().setAll(points);
  }

  private double x(double value, double width) {
    return Math.clamp((value - from) / (to - from), 0, 1) * width;
  }

  /** Inside, whatever it says. */
  private void place(Label label, double x, double y) {
    double wide = label.prefWidth(-1);
    double inside = Math.clamp(x, 0, Math.max(0, getWidth() - wide));
    label.resizeRelocate(inside, y, wide, label.prefHeight(-1));
  }
}
