package dev.cairn.ui.rules;

import dev.cairn.action.rules.RuleUse;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.RulesCase;
import dev.cairn.ui.text.Words;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Every rule, found by name, source, pack and status; below, what coaches override most. */
final class RuleList {
  private static final Words WORDS = Words.of(RuleList.class);
  private static final int MOST = 3;

  private final RulesModel model;
  private final VBox root = new VBox();
  private final StackPane body = new StackPane();
  private final ListView<RuleEntry> cards = new ListView<>();
  private final TextField filter = new TextField();
  private final Label count = Badge.of("", Tone.NEUTRAL);
  private final Label overridden = Card.quiet("");
  private final VBox overriddenBox;
  private boolean following;

  RuleList(RulesModel model) {
    this.model = model;
    root.getStyleClass().addAll("queue", "rule-list");
    Label title = new Label(WORDS.text("page"));
    title.getStyleClass().addAll("pane-title", "semibold");
    HBox head = new HBox(8, title, count);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    filter.setPromptText(WORDS.text("list.filter"));
    filter.setAccessibleText(WORDS.text("list.filter"));
    filter.setId("rule-filter");
    filter.textProperty().bindBidirectional(model.filter());
    HBox searching = new HBox(filter);
    HBox.setHgrow(filter, Priority.ALWAYS);
    searching.getStyleClass().add("rule-search");
    cards.getStyleClass().add("queue-cards");
    cards.setId("rule-cards");
    cards.setAccessibleText(WORDS.text("page"));
    cards.setCellFactory(list -> new Cell());
    cards.setPlaceholder(Card.quiet(WORDS.text("list.none")));
    cards
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(one -> {
          if (!following && one != null) {
            model.select(one.id());
          }
        });
    Label most = new Label(WORDS.text("list.overridden"));
    most.getStyleClass().add("semibold");
    this.overriddenBox = new VBox(2, most, overridden);
    overriddenBox.getStyleClass().add("rule-overridden");
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(head, searching, body, overriddenBox);
    model.found().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.filter().subscribe(now -> show());
    model.selected().subscribe(now -> follow());
  }

  Node node() {
    return root;
  }

  void search() {
    filter.requestFocus();
    filter.selectAll();
  }

  private void show() {
    RulesCase now = model.found().get();
    following = true;
    boolean waits = now == null && model.loading().get();
    body.getChildren().setAll(waits ? new Skeleton(8, 18) : cards);
    cards.getItems().setAll(model.listed());
    following = false;
    count.setText(Integer.toString(cards.getItems().size()));
    boolean any = now != null && !now.use().overridden().isEmpty();
    overriddenBox.setVisible(any);
    overriddenBox.setManaged(any);
    overridden.setText(any ? most(now.use()) : "");
    follow();
  }

  private static String most(RuleUse use) {
    StringJoiner all = new StringJoiner(" · ");
    use.overridden().stream()
        .limit(MOST)
        .forEach(one ->
            all.add(
                WORDS.text("list.override", one.rule(), one.percent(), one.changed(), one.seen())));
    return all.toString();
  }

  private void follow() {
    following = true;
    cards.getItems().stream()
        .filter(one -> one.id().equals(model.selected().get()))
        .findFirst()
        .ifPresentOrElse(
            one -> {
              cards.getSelectionModel().select(one);
              cards.scrollTo(Math.max(0, cards.getItems().indexOf(one) - 2));
            },
            cards.getSelectionModel()::clearSelection);
    following = false;
  }

  private static final class Cell extends ListCell<RuleEntry> {
    Cell() {
      getStyleClass().add("card-cell");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RuleEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(null);
      if (empty || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      Label title = new Label(entry.name());
      title.getStyleClass().addAll("card-title", "semibold", "may-elide");
      title.setAccessibleText(entry.name());
      Label line = new Label(entry.line());
      line.getStyleClass().addAll("card-line", "may-elide");
      line.setAccessibleText(entry.line());
      Label state = new Label(entry.stateWord());
      state.getStyleClass().addAll("card-line", "rule-state", "rule-state-" + entry.state());
      state.setMinWidth(Region.USE_PREF_SIZE);
      HBox first = new HBox(6, grown(title), entry.icon().node());
      HBox second = new HBox(6, grown(line), state);
      first.setAlignment(Pos.CENTER_LEFT);
      second.setAlignment(Pos.CENTER_LEFT);
      VBox box = new VBox(2, first, second);
      box.getStyleClass().add("card");
      setGraphic(box);
      setAccessibleText(entry.sentence());
    }

    private static Label grown(Label label) {
      label.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(label, Priority.ALWAYS);
      return label;
    }
  }
}
