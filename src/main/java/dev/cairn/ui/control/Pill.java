package dev.cairn.ui.control;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A word in an outline, quieter than a badge: "v3", "coach-validated", "shadow only". */
public final class Pill extends Label {
  public Pill(String text) {
    super(text);
    getStyleClass().add("pill");
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  public Pill(Ikon icon, String text) {
    this(text);
    setGraphic(new FontIcon(icon));
  }
}
