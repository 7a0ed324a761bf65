package dev.cairn.ui.modify;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The columns that all rows share: the week, seven days, the total. */
final class RowBox extends Region {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final double LABEL = 76;
  private static final double TOTAL = 140;
  private static final double NARROW = 700;
  private static final double SMALLER = 0.85;

  private Node label = new Region();
  private final List<Node> days = new ArrayList<>();
  private Node total = new Region();

  void label(Node node) {
    getChildren().remove(label);
    label = node;
    getChildren().add(node);
  }

  void day(Node node) {
    days.add(node);
    getChildren().add(node);
  }

  void clear() {
    getChildren().clear();
    days.clear();
  }

  void total(Node node) {
    getChildren().remove(total);
    total = node;
    getChildren().add(node);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double day = column(width);
    double high = Math.max(label.prefHeight(-1), total.prefHeight(edge(TOTAL, width)));
    for (Node node : days) {
      high = Math.max(high, Math.max(node.prefHeight(day), node.minHeight(day)));
    }
    return snapSizeY(high) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private static double edge(double wide, double width) {
    return width < NARROW ? wide * SMALLER : wide;
  }

  private double column(double width) {
    return (width - edge(LABEL, width) - edge(TOTAL, width)) / 7;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    pseudoClassStateChanged(TIGHT, width < NARROW);
    double top = snappedTopInset();
    double height = getHeight() - top - snappedBottomInset();
    double first = edge(LABEL, width);
    double day = column(width);
    label.resizeRelocate(0, top, first, height);
    for (int i = 0; i < days.size(); i++) {
      double x = snapPositionX(first + i * day);
      days.get(i).resizeRelocate(x, top, snapPositionX(first + (i + 1) * day) - x, height);
    }
    double at = snapPositionX(first + 7 * day);
    total.resizeRelocate(at, top, width - at, height);
  }
}
