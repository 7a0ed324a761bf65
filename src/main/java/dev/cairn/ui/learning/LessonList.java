package dev.cairn.ui.learning;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import javafx.geometry.Pos;
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

/** Proposals, those with most cases first, and below them the tables. */
final class LessonList {
  private final LearningModel model;
  private final VBox root = new VBox();
  private final StackPane body = new StackPane();
  private final ListView<LessonEntry> cards = new ListView<>();
  private final Label count = Badge.of("", Tone.NEUTRAL);
  private boolean following;

  LessonList(LearningModel model) {
    this.model = model;
    root.getStyleClass().addAll("queue", "lesson-list");
    Label title = new Label(LessonWords.WORDS.text("page"));
    title.getStyleClass().addAll("pane-title", "semibold");
    HBox head = new HBox(8, title, count);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    cards.getStyleClass().add("queue-cards");
    cards.setId("lesson-cards");
    cards.setAccessibleText(LessonWords.WORDS.text("page"));
    cards.setCellFactory(list -> new Cell());
    cards
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(one -> {
          if (!following && one != null) {
            model.select(one.id());
          }
        });
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(head, body);
    model.found().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.selected().subscribe(now -> follow());
  }

  Node node() {
    return root;
  }

  private void show() {
    following = true;
    boolean waits = model.found().get() == null && model.loading().get();
    body.getChildren().setAll(waits ? new Skeleton(6, 18) : cards);
    cards.getItems().setAll(model.listed());
    following = false;
    long open = cards.getItems().stream().filter(LessonEntry::waits).count();
    count.setText(Long.toString(open));
    follow();
  }

  private void follow() {
    following = true;
    cards.getItems().stream()
        .filter(one -> one.id().equals(model.selected().get()))
        .findFirst()
        .ifPresentOrElse(
            cards.getSelectionModel()::select, cards.getSelectionModel()::clearSelection);
    following = false;
  }

  private static final class Cell extends ListCell<LessonEntry> {
    Cell() {
      getStyleClass().add("card-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LessonEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label state = label(entry.state(), "card-line", "lesson-state");
      state.setMinWidth(Region.USE_PREF_SIZE);
      HBox second = new HBox(6, grown(label(entry.line(), "card-line", "may-elide")), state);
      second.setAlignment(Pos.CENTER_LEFT);
      Label title = grown(label(entry.title(), "card-title", "semibold", "may-elide"));
      VBox box = new VBox(2, title, second);
      box.getStyleClass().add("card");
      setGraphic(box);
      setAccessibleText(entry.sentence());
    }

    private static Label label(String text, String... styles) {
      Label label = new Label(text);
      label.getStyleClass().addAll(styles);
      label.setAccessibleText(text);
      return label;
    }

    private static Label grown(Label label) {
      label.setMaxWidth(Double.MAX_VALUE);
      label.setMinWidth(0);
      HBox.setHgrow(label, Priority.ALWAYS);
      return label;
    }
  }
}
