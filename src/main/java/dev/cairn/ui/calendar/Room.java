package dev.cairn.ui.calendar;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Whether a window is so small that panes fold their words away. */
final class Room {
  private static final double LEAST_HEIGHT = 800;

  private Room() {}

  static ObservableValue<Boolean> scarce(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::heightProperty)
        .map(height -> height.doubleValue() > 0 && height.doubleValue() < LEAST_HEIGHT)
        .orElse(false);
  }
}
