package dev.cairn.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says why nothing is here and what comes next. */
public final class EmptyState extends VBox {
  private static final double READABLE = 360;

  public EmptyState(Ikon icon, String title, String sentence, Node... actions) {
    getStyleClass().add("empty-state");
    FontIcon picture = new FontIcon(icon);
    picture.getStyleClass().add("empty-icon");
    Label head = new Label(title);
    head.getStyleClass().addAll("empty-title", "semibold");
    Wrapping.of(head);
    head.setTextAlignment(TextAlignment.CENTER);
    head.setMinHeight(USE_PREF_SIZE);
    Label text = new Label(sentence);
    text.getStyleClass().add("empty-sentence");
    Wrapping.of(text);
    text.setMaxWidth(READABLE);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(picture, head, text);
    if (actions.length > 0) {
      HBox row = new HBox(8, actions);
      row.getStyleClass().add("empty-actions");
      getChildren().add(row);
    }
  }
}
