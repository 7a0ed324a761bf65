package dev.cairn.ui.strength;

import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Estimates as a line of points, each with its figure, and the range of what is suggested next. */
final class OneRepMaxPlot extends Region {
  private static final Words WORDS = Words.of(OneRepMaxPlot.class);
  private static final double HEIGHT = 150;
  private static final double LEFT = 40;
  private static final double RIGHT = 18;
  private static final double TOP = 22;
  private static final double BOTTOM = 22;
  private static final double DOT = 4;
  private static final double BAND = 8;
  private static final int LINES = 3;
  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20, 50, 100};

  private final OneRepMaxModel model;
  private double drawnWidth;
  private double drawnHeight;

  OneRepMaxPlot(OneRepMaxModel model) {
    this.model = model;
    setPrefHeight(HEIGHT);
    setMinHeight(HEIGHT);
    setMinWidth(0);
  }

  private boolean next() {
    return !Double.isNaN(model.low()) && !Double.isNaN(model.high());
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() == drawnWidth && getHeight() == drawnHeight) {
      return;
    }
    drawnWidth = getWidth();
    drawnHeight = getHeight();
    getChildren().clear();
    double least = model.points().stream().mapToDouble(OneRepMaxModel.Point::value).min().orElse(0);
    double most = model.points().stream().mapToDouble(OneRepMaxModel.Point::value).max().orElse(1);
    if (next()) {
      least = Math.min(least, Math.min(model.low(), model.high()));
      most = Math.max(most, Math.max(model.low(), model.high()));
    }
    double step = step(most - least);
    double from = Math.floor(least / step) * step;
    double to = Math.max(from + step, Math.ceil(most / step) * step);
    grid(from, to, step);
    line(from, to);
  }

  private static double step(double range) {
    for (double step : STEPS) {
      if (range / step <= LINES) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private double y(double value, double from, double to) {
    return TOP + (getHeight() - TOP - BOTTOM) * (to - value) / (to - from);
  }

  private double x(int place) {
    int places = model.points().size() - 1 + (next() ? 1 : 0);
    double inner = getWidth() - LEFT - RIGHT - 16;
    return LEFT + 14 + inner * place / Math.max(1, places);
  }

  private void grid(double from, double to, double step) {
    for (double value = from; value <= to + step / 2; value += step) {
      double y = y(value, from, to);
      add(new Line(LEFT, y, getWidth() - RIGHT / 2, y), "chart-grid");
      String figure =
          step < 1
              ? Language.now().figure(String.format(Locale.ROOT, "%.1f", value))
              : Long.toString(Math.round(value));
      text(figure, LEFT - 8, y + 4, 1, "chart-axis");
    }
  }

  private void line(double from, double to) {
    List<OneRepMaxModel.Point> points = model.points();
    List<Node> dots = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double y = y(points.get(i).value(), from, to);
      if (i > 0) {
        double before = y(points.get(i - 1).value(), from, to);
        add(new Line(x(i - 1), before, x(i), y), "chart-line");
      }
      dots.add(new Circle(x(i), y, DOT));
      text(points.get(i).figure(), x(i), y - 9, 0.5, "chart-figure");
      text(points.get(i).date(), x(i), getHeight() - 6, 0.5, "chart-axis");
    }
    if (next()) {
      next(points.size(), y(points.getLast().value(), from, to), from, to);
    }
    dots.forEach(dot -> add(dot, "chart-dot"));
  }

  private void next(int place, double before, double from, double to) {
    double low = y(model.low(), from, to);
    double high = y(model.high(), from, to);
    double top = Math.min(low, high);
    double tall = Math.max(4, Math.abs(low - high));
    add(new Rectangle(x(place) - BAND / 2, top, BAND, tall), "chart-band");
    add(new Line(x(place - 1), before, x(place), top + tall / 2), "chart-next");
    text(WORDS.text("chart.next"), x(place), getHeight() - 6, 0.5, "chart-axis");
  }

  private void add(Node node, String style) {
    node.getStyleClass().add(style);
    getChildren().add(node);
  }

  /** A text whose given share lies left of a place. */
  private void text(String words, double x, double y, double share, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    getChildren().add(text);
    text.applyCss();
    text.setX(snapPositionX(x - share * text.getLayoutBounds().getWidth()));
    text.setY(snapPositionY(y));
  }
}
