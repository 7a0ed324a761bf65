package dev.cairn.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows only an icon; its name is there for screen readers and the pointer. */
public final class IconButton extends Button {
  private static final double LEAST_TARGET = 24;
  private final FontIcon icon;

  public IconButton(Ikon icon, String name, Runnable action) {
    this.icon = new FontIcon(icon);
    setGraphic(this.icon);
    getStyleClass().addAll("icon-button", Styles.FLAT);
    setMinSize(LEAST_TARGET, LEAST_TARGET);
    setOnAction(event -> action.run());
    named(name);
  }

  /** Another name, as when the button does the opposite now. */
  public void named(String name) {
    setAccessibleText(name);
    setTooltip(new Tooltip(name));
  }

  public void show(Ikon other) {
    icon.setIconCode(other);
  }
}
