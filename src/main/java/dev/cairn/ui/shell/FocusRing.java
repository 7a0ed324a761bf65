package dev.cairn.ui.shell;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A ring round what has focus, for those who work by keys; it lies over all and moves nothing. */
final class FocusRing extends Region {
  private static final double WIDTH = 2;

  private final ChangeListener<Object> moved = (observed, before, now) -> place();
  private @Nullable Node focused;
  private boolean byKeys;

  FocusRing() {
    getStyleClass().add("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  void follow(Scene scene) {
    scene.focusOwnerProperty().addListener((observed, before, now) -> watch(now));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> by(true));
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> by(false));
    watch(scene.getFocusOwner());
  }

  private void by(boolean keys) {
    byKeys = keys;
    place();
  }

  private void watch(@Nullable Node now) {
    Node before = focused;
    if (before != null) {
      before.localToSceneTransformProperty().removeListener(moved);
      before.layoutBoundsProperty().removeListener(moved);
    }
    focused = now;
    if (now != null) {
      now.localToSceneTransformProperty().addListener(moved);
      now.layoutBoundsProperty().addListener(moved);
    }
    place();
  }

  private void place() {
    Node node = focused;
    boolean shown = byKeys && node != null && node.getScene() != null && !(node instanceof Quiet);
    Bounds bounds = shown && node != null ? seen(node) : null;
    setVisible(bounds != null);
    if (bounds != null) {
      Bounds here = getParent().sceneToLocal(bounds);
      resizeRelocate(
          here.getMinX() - WIDTH,
          here.getMinY() - WIDTH,
          here.getWidth() + 2 * WIDTH,
          here.getHeight() + 2 * WIDTH);
    }
  }

  /** The part of a node that is not scrolled away. */
  private static @Nullable Bounds seen(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane) {
        bounds = common(bounds, up.localToScene(up.getLayoutBounds()));
      }
    }
    return bounds.getWidth() > 0 && bounds.getHeight() > 0 ? bounds : null;
  }

  private static Bounds common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new javafx.geometry.BoundingBox(
        x,
        y,
        Math.min(one.getMaxX(), other.getMaxX()) - x,
        Math.min(one.getMaxY(), other.getMaxY()) - y);
  }

  /** Something that shows by itself that it has focus. */
  interface Quiet {}
}
