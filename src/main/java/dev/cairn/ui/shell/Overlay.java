package dev.cairn.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lies over a page, one thing at a time; keeps the focus until Esc or a click beside it. */
public final class Overlay extends StackPane {
  private @Nullable Node before;

  Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    sceneProperty().subscribe(this::keepFocus);
  }

  public ReadOnlyBooleanProperty open() {
    return visibleProperty();
  }

  /** Shows something and gives focus to one of its nodes. */
  public void show(Region content, Pos place, Node first) {
    Scene scene = getScene();
    if (!isVisible() && scene != null) {
      before = scene.getFocusOwner();
    }
    content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(content, place);
    getChildren().setAll(content);
    setVisible(true);
    first.requestFocus();
  }

  public void close() {
    if (isVisible()) {
      setVisible(false);
      getChildren().clear();
      Node back = before;
      before = null;
      if (back != null && back.getScene() != null) {
        back.requestFocus();
      }
    }
  }

  private void keepFocus(@Nullable Scene scene) {
    if (scene != null) {
      scene
          .focusOwnerProperty()
          .subscribe((was, now) -> {
            if (isVisible() && now != null && !inside(now) && was != null && inside(was)) {
              was.requestFocus();
            }
          });
    }
  }

  private boolean inside(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == this) {
        return true;
      }
    }
    return false;
  }
}
