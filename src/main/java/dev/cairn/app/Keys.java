package dev.cairn.app;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that are struck without a keyboard. */
final class Keys {
  private Keys() {}

  /** Strikes a key in what is there to hear it. */
  static void press(@Nullable Node target, KeyCode key) {
    if (target != null) {
      target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
  }
}
