package dev.cairn.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Things beside each other, all as high as the highest. What grows shares the width that is left by
 * what does not, each by its part.
 */
public final class Share extends Region {
  private static final String PART = "share-part";

  private final double gap;

  /**
   * An empty row.
   *
   * @param gap between two things
   */
  public Share(double gap) {
    this.gap = gap;
  }

  /** Something of its own width. */
  public Share fixed(Node node) {
    node.getProperties().put(PART, 0.0);
    getChildren().add(node);
    return this;
  }

  /** Something that takes its part of what is left. */
  public Share part(double part, Node node) {
    node.getProperties().put(PART, part);
    getChildren().add(node);
    return this;
  }

  private static double part(Node node) {
    return node.getProperties().get(PART) instanceof Double part ? part : 0;
  }

  /** How wide one part is. */
  private double unit(double width) {
    double left = width - gap * (getChildren().size() - 1);
    double parts = 0;
    for (Node node : getChildren()) {
      left -= part(node) > 0 ? 0 : node.prefWidth(-1);
      parts += part(node);
    }
    return parts > 0 ? Math.max(0, left / parts) : 0;
  }

  private static double width(Node node, double unit) {
    return part(node) > 0 ? Math.floor(part(node) * unit) : node.prefWidth(-1);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double unit = unit(width < 0 ? getWidth() : width);
    double highest = 0;
    for (Node node : getChildren()) {
      highest = Math.max(highest, node.prefHeight(width(node, unit)));
    }
    return highest;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double unit = unit(getWidth());
    double x = 0;
    for (Node node : getChildren()) {
      double width = width(node, unit);
      node.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), getHeight());
      x += width + gap;
    }
  }
}
