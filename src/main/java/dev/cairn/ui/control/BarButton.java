package dev.cairn.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A verdict as a button: its icon, its word, its key. */
public final class BarButton extends Button {
  private final Label word;

  public BarButton(Ikon icon, String text, String key, Runnable action) {
    this.word = new Label(text);
    word.getStyleClass().add("bar-word");
    word.setMinWidth(USE_PREF_SIZE);
    HBox face = new HBox(8, new FontIcon(icon), word, new KeyCap(key));
    face.setAlignment(Pos.CENTER);
    setGraphic(face);
    getStyleClass().add("bar-button");
    setMinWidth(USE_PREF_SIZE);
    accessibleTextProperty().bind(word.textProperty());
    setOnAction(event -> action.run());
  }

  /** Another word, as when the button confirms now. */
  public void say(String text) {
    word.setText(text);
  }
}
