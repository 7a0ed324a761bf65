package dev.cairn.ui.review;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Tone;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A waiting plan: who, what for, how long it waits, what a coach should know. */
final class CardCell extends ListCell<CardModel> {
  private static final double BADGE_GAP = 4;
  private static final double ROOM = 226;
  private static final double ROOM_NARROW = 178;

  private final BooleanSupplier narrow;

  CardCell(BooleanSupplier narrow) {
    this.narrow = narrow;
    getStyleClass().add("card-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CardModel card, boolean empty) {
    super.updateItem(card, empty);
    setText(null);
    if (empty || card == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(body(card));
    setAccessibleText(card.sentence());
  }

  private Node body(CardModel card) {
    Label title = Elided.of(new Label(card.title()));
    title.setMinWidth(0);
    title.getStyleClass().addAll("card-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label age = new Label(card.age());
    age.getStyleClass().add("card-age");
    age.setMinWidth(Region.USE_PREF_SIZE);
    Label line = Elided.of(new Label(card.line()));
    line.getStyleClass().add("card-line");
    VBox body = new VBox(2, new HBox(4, title, space, age), line);
    body.getStyleClass().add("card");
    if (!card.facts().isEmpty()) {
      body.getChildren().add(badges(card));
    }
    return body;
  }

  private Node badges(CardModel card) {
    HBox badges = new HBox(BADGE_GAP);
    badges.getStyleClass().add("card-badges");
    double room = narrow.getAsBoolean() ? ROOM_NARROW : ROOM;
    card.line(room).forEach(fact -> badges.getChildren().add(badge(fact)));
    return badges;
  }

  static Badge badge(CardModel.Fact fact) {
    return switch (fact.kind()) {
      case RED_FLAG -> Badge.of(Feather.ALERT_CIRCLE, fact.text(), Tone.DANGER);
      case WARNING -> Badge.of(Feather.ALERT_TRIANGLE, fact.text(), Tone.WARNING);
      case STALE -> Badge.of(Feather.REFRESH_CW, fact.text(), Tone.VIOLET);
      case PLAIN -> Badge.of(fact.text(), Tone.NEUTRAL);
    };
  }
}
