package dev.cairn.ui.elicit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row that can be chosen, whose words take as many lines as they need. */
final class Pick extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Runnable action;

  /**
   * @param spoken its name for screen readers
   */
  Pick(String id, String style, String spoken, Node face, Runnable action) {
    super(face);
    this.action = action;
    setId(id);
    getStyleClass().add(style);
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(face, Priority.ALWAYS);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        requestFocus();
        action.run();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      event.consume();
      action.run();
    }
  }

  void mark(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  boolean marked() {
    return getPseudoClassStates().contains(SELECTED);
  }
}
