package dev.cairn.ui.why;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what has the focus into sight. */
final class Reach {
  private static final double MARGIN = 12;

  private Reach() {}

  /** Scrolls as little as needed, and not at all for what is seen already. */
  static void show(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    scroll.applyCss();
    scroll.layout();
    Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double seen = scroll.getViewportBounds().getHeight();
    double whole = content.getBoundsInLocal().getHeight();
    if (at == null || whole <= seen) {
      return;
    }
    double top = scroll.getVvalue() * (whole - seen);
    if (at.getMinY() - MARGIN < top) {
      scroll.setVvalue(Math.max(0, at.getMinY() - MARGIN) / (whole - seen));
    } else if (at.getMaxY() + MARGIN > top + seen) {
      scroll.setVvalue(Math.min(1, (at.getMaxY() + MARGIN - seen) / (whole - seen)));
    }
  }
}
