package dev.cairn.ui.calendar;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether a window is so small that panes fold their words away. */
final class Room {
  private static final double LEAST_HEIGHT = 800;
  private static final double TINY_HEIGHT = 560;

  private Room() {}

  static ObservableValue<Boolean> scarce(Node node) {
    return below(LEAST_HEIGHT, node);
  }

  /** Whether only a few rows of the calendar fit, as at 200 %. */
  static ObservableValue<Boolean> tiny(Node node) {
    return below(TINY_HEIGHT, node);
  }

  private static ObservableValue<Boolean> below(double least, Node node) {
    return node.sceneProperty()
        .flatMap(Scene::heightProperty)
        .map(height -> height.doubleValue() > 0 && height.doubleValue() < least)
        .orElse(false);
  }
}
