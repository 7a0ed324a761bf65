package dev.cairn.ui.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** The picture of a key. */
public final class KeyCap extends Label {
  public KeyCap(String key) {
    super(key);
    getStyleClass().add("key-cap");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** A cap for each key that is held or pressed: Ctrl, K. */
  public static HBox all(KeyCombination keys) {
    HBox caps = new HBox(3);
    caps.getStyleClass().add("key-caps");
    for (String key : KeyNames.of(keys)) {
      caps.getChildren().add(new KeyCap(key));
    }
    return caps;
  }
}
