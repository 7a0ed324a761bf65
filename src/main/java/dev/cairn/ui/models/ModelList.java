package dev.cairn.ui.models;

import dev.cairn.strength.roster.Listed;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.ModelsCase;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every model that is found, and how it stands. */
final class ModelList {
  private static final Words WORDS = Words.of(ModelList.class);

  private final ModelsModel model;
  private final VBox root = new VBox();
  private final StackPane body = new StackPane();
  private final ListView<ModelsCase.Known> cards = new ListView<>();
  private boolean following;

  ModelList(ModelsModel model) {
    this.model = model;
    root.getStyleClass().addAll("queue", "model-list");
    Label title = new Label(WORDS.text("list.title"));
    title.getStyleClass().addAll("pane-title", "semibold");
    HBox head = new HBox(title);
    head.getStyleClass().add("pane-head");
    cards.getStyleClass().add("queue-cards");
    cards.setAccessibleText(WORDS.text("list.title"));
    cards.setCellFactory(list -> new Cell());
    cards
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(one -> {
          if (!following && one != null) {
            model.select(ModelsModel.key(one.listed()));
          }
        });
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(head, body);
    model.found().subscribe(this::show);
    model.loading().subscribe(busy -> show(model.found().get()));
    model.selected().subscribe(now -> follow());
  }

  Node node() {
    return root;
  }

  private void show(@Nullable ModelsCase now) {
    following = true;
    boolean waits = now == null && model.loading().get();
    body.getChildren().setAll(waits ? new Skeleton(4, 18) : cards);
    cards.getItems().setAll(now == null ? List.of() : now.models());
    following = false;
    follow();
  }

  private void follow() {
    following = true;
    cards.getItems().stream()
        .filter(one -> ModelsModel.key(one.listed()).equals(model.selected().get()))
        .findFirst()
        .ifPresentOrElse(
            cards.getSelectionModel()::select, cards.getSelectionModel()::clearSelection);
    following = false;
  }

  /** How a model stands, as an icon with a word. */
  static Badge badge(Listed.Standing standing) {
    String word = WORDS.text("standing." + standing.name().toLowerCase(Locale.ROOT));
    return switch (standing) {
      case ACTIVE -> Badge.of(Feather.CHECK, word, Tone.SUCCESS);
      case READY -> Badge.of(Feather.PAUSE, word, Tone.NEUTRAL);
      case DISABLED -> Badge.of(Feather.SLASH, word, Tone.WARNING);
      case REFUSED -> Badge.of(Feather.ALERT_OCTAGON, word, Tone.DANGER);
    };
  }

  static String name(Listed listed) {
    return listed.card() == null ? listed.id() : listed.card().name();
  }

  private static final class Cell extends ListCell<ModelsCase.Known> {
    Cell() {
      getStyleClass().add("card-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ModelsCase.@Nullable Known known, boolean empty) {
      super.updateItem(known, empty);
      setText(null);
      if (empty || known == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Listed listed = known.listed();
      Label title = new Label(name(listed));
      title.getStyleClass().addAll("card-title", "semibold", "may-elide");
      title.setAccessibleText(name(listed));
      String key = "origin." + listed.origin().name().toLowerCase(Locale.ROOT);
      String version = listed.version();
      String origin = version == null ? WORDS.text(key + "-bare") : WORDS.text(key, version);
      Label line = new Label(origin);
      line.getStyleClass().addAll("card-line", "may-elide");
      line.setAccessibleText(origin);
      VBox body = new VBox(2, title, line, new HBox(badge(listed.standing())));
      body.getStyleClass().add("card");
      setGraphic(body);
      setAccessibleText(
          WORDS.text(
              "list.sentence",
              name(listed),
              origin,
              WORDS.text("standing." + listed.standing().name().toLowerCase(Locale.ROOT))));
    }
  }
}
