package dev.cairn.ui.shell;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/** Three stones, one on the other. */
final class Logo extends Group {
  private static final double HEIGHT = 5.5;
  private static final double STEP = 6.5;

  Logo() {
    getChildren()
        .addAll(
            stone("top", 5, 0, 8), stone("middle", 2.5, STEP, 13), stone("base", 0, 2 * STEP, 18));
  }

  private static Rectangle stone(String name, double x, double y, double width) {
    Rectangle stone = new Rectangle(x, y, width, HEIGHT);
    stone.setArcWidth(HEIGHT);
    stone.setArcHeight(HEIGHT);
    stone.getStyleClass().addAll("stone", "stone-" + name);
    return stone;
  }
}
