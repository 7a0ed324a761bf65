package dev.cairn.ui.control;

import java.text.Bidi;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/**
 * Words on as many lines as they need. Those that run from right to left stay on one, since JavaFX
 * 26 fails where a line breaks inside of them; they end in dots and are spoken whole.
 */
public final class Wrapping {
  private static final String MAY_ELIDE = "may-elide";

  private Wrapping() {}

  public static <L extends Labeled> L of(L labeled) {
    follow(labeled.textProperty(), labeled.wrapTextProperty());
    labeled.textProperty().subscribe((before, now) -> speak(labeled, before, now));
    speak(labeled, null, labeled.getText());
    return labeled;
  }

  private static void speak(Labeled labeled, @Nullable String before, @Nullable String now) {
    labeled.getStyleClass().remove(MAY_ELIDE);
    if (!breaks(now)) {
      labeled.getStyleClass().add(MAY_ELIDE);
    }
    String spoken = labeled.getAccessibleText();
    boolean own = spoken == null || spoken.equals(before);
    if (own && !labeled.accessibleTextProperty().isBound()) {
      labeled.setAccessibleText(now);
    }
  }

  /** The same where somebody writes. */
  public static TextArea of(TextArea area) {
    follow(area.textProperty(), area.wrapTextProperty());
    return area;
  }

  private static void follow(StringProperty text, BooleanProperty wrap) {
    text.subscribe(now -> wrap.set(breaks(now)));
  }

  /** Whether lines may break in it. */
  static boolean breaks(@Nullable String text) {
    return text == null || !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }
}
