package dev.cairn.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Things that belong together, framed under a title. */
public final class Card extends VBox {
  /**
   * A card with something beside its title.
   *
   * @param body under the line, from top to bottom
   */
  public Card(Node title, Node beside, Node... body) {
    getStyleClass().add("panel-card");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, title, space, beside);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("panel-card-head");
    getChildren().add(head);
    getChildren().addAll(body);
  }

  /** A card with a few quiet words beside its title. */
  public static Card of(String title, String beside, Node... body) {
    return new Card(title(title), quiet(beside), body);
  }

  public static Label title(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("panel-card-title", "semibold");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /** Small, in the muted colour, on as many lines as it needs. */
  public static Label quiet(String text) {
    Label label = new Wrapped(text);
    label.getStyleClass().add("quiet");
    return label;
  }

  /** A sentence on as many lines as it needs. */
  public static Label words(String text) {
    return new Wrapped(text);
  }
}
