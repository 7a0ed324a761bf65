package dev.cairn.ui.strength;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.GymLifter;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everybody who lifts. */
final class LifterList {
  private static final Words WORDS = Words.of(LifterList.class);
  private static final double SKELETON_ROW = 18;

  private final StrengthModel model;
  private final VBox root = new VBox();
  private final StackPane count = new StackPane();
  private final StackPane body = new StackPane();
  private final ListView<LifterCard> cards = new ListView<>();
  private boolean following;

  /**
   * @param logs lets a coach choose logs to take in
   */
  LifterList(StrengthModel model, Runnable logs) {
    this.model = model;
    root.getStyleClass().addAll("queue", "lifters");
    Label title = new Label(WORDS.text("list.title"));
    title.getStyleClass().addAll("pane-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    IconButton more = new IconButton(Feather.PLUS, WORDS.text("logs.add"), logs);
    more.setId("logs-add");
    HBox head = new HBox(title, count, space, more);
    model.readOnly().subscribe(why -> more.setDisable(!why.isEmpty()));
    head.getStyleClass().add("pane-head");
    cards.getStyleClass().add("queue-cards");
    cards.setAccessibleText(WORDS.text("list.list"));
    cards.setCellFactory(list -> new Cell());
    cards
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(card -> {
          if (!following && card != null && !card.id().equals(model.selected().get())) {
            model.select(card.id());
          }
        });
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(head, body);
    model.lifters().subscribe(this::show);
    model.loading().subscribe(busy -> show(model.lifters().get()));
    model.selected().subscribe(id -> follow());
  }

  Node node() {
    return root;
  }

  void focus() {
    cards.requestFocus();
  }

  private void show(List<GymLifter> lifters) {
    following = true;
    boolean waits = lifters.isEmpty() && model.loading().get();
    body.getChildren().setAll(waits ? new Skeleton(6, SKELETON_ROW) : cards);
    count
        .getChildren()
        .setAll(lifters.isEmpty() ? List.of() : List.of(Badge.count(lifters.size())));
    cards.getItems().setAll(lifters.stream().map(LifterCard::of).toList());
    following = false;
    follow();
  }

  private void follow() {
    following = true;
    cards.getItems().stream()
        .filter(card -> card.id().equals(model.selected().get()))
        .findFirst()
        .ifPresentOrElse(
            cards.getSelectionModel()::select, cards.getSelectionModel()::clearSelection);
    following = false;
  }

  private static final class Cell extends ListCell<LifterCard> {
    Cell() {
      getStyleClass().add("card-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LifterCard card, boolean empty) {
      super.updateItem(card, empty);
      setText(null);
      if (empty || card == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label title = new Label(card.title());
      title.getStyleClass().addAll("card-title", "semibold");
      Label line = new Label(card.line());
      line.getStyleClass().add("card-line");
      Label progress = new Label(card.progress());
      progress.getStyleClass().add("card-line");
      VBox body = new VBox(2, title, line, progress);
      body.getStyleClass().add("card");
      setGraphic(body);
      setAccessibleText(card.sentence());
    }
  }
}
