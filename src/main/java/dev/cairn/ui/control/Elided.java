package dev.cairn.ui.control;

import javafx.scene.control.Labeled;

/** Words that may end in dots where a language needs more room than there is; spoken whole. */
public final class Elided {
  private Elided() {}

  /** Lets it shrink; whoever reads it aloud hears all of it. */
  public static <L extends Labeled> L of(L labeled) {
    labeled.getStyleClass().add("may-elide");
    labeled.setMinWidth(0);
    if (!labeled.accessibleTextProperty().isBound()) {
      labeled.accessibleTextProperty().bind(labeled.textProperty());
    }
    return labeled;
  }
}
