package dev.cairn.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Takes the focus from pane to pane, and back to where it was in each. */
final class Panes {
  private final Supplier<List<Node>> panes;
  private final Map<Node, Node> last = new WeakHashMap<>();

  Panes(Supplier<List<Node>> panes) {
    this.panes = panes;
  }

  void jump(Scene scene, int direction) {
    List<Node> shown = new ArrayList<>(panes.get());
    shown.removeIf(pane -> !visible(pane) || target(pane).isEmpty());
    if (shown.isEmpty()) {
      return;
    }
    int here = paneOf(scene.getFocusOwner(), shown);
    if (here >= 0) {
      last.put(shown.get(here), scene.getFocusOwner());
    }
    int start = here < 0 && direction < 0 ? 0 : here;
    Node pane = shown.get(Math.floorMod(start + direction, shown.size()));
    target(pane).ifPresent(Node::requestFocus);
  }

  private Optional<Node> target(Node pane) {
    Node before = last.get(pane);
    return before != null && Objects.equals(before.getScene(), pane.getScene()) && visible(before)
        ? Optional.of(before)
        : first(pane);
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> first(child).stream())
            .findFirst()
        : Optional.empty();
  }

  private static int paneOf(@Nullable Node focused, List<Node> panes) {
    for (Node node = focused; node != null; node = node.getParent()) {
      int index = panes.indexOf(node);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private static boolean visible(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }
}
