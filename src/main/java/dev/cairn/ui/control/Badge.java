package dev.cairn.ui.control;

import javafx.scene.control.Label;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A fact in a tinted field: "1 spike", "first marathon". */
public final class Badge extends Label {
  private Badge(String text, Tone tone) {
    super(text);
    getStyleClass().addAll("badge", tone.styleClass());
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  public static Badge of(String text, Tone tone) {
    return new Badge(text, tone);
  }

  public static Badge of(Ikon icon, String text, Tone tone) {
    Badge badge = new Badge(text, tone);
    badge.setGraphic(new FontIcon(icon));
    return badge;
  }

  /** How many things there are, as a round mark in full colour. */
  public static Badge count(int number) {
    Badge badge = new Badge(Integer.toString(number), Tone.ACCENT);
    badge.getStyleClass().add("count");
    return badge;
  }
}
