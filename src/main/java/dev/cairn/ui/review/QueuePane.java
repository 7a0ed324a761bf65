package dev.cairn.ui.review;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What waits for the coach's verdict, and what was judged this week. */
public final class QueuePane {
  private static final Words WORDS = Words.of(QueuePane.class);
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double SKELETON_ROW = 18;
  private static final double DONE_ROW = 27;
  private static final double MOST_DONE = 7;
  private static final double REFUSED_ROW = 27;

  private final ReviewModel model;
  private final VBox root = new VBox();
  private final StackPane count = new StackPane();
  private final Label sampling = new Label();
  private int byRisk;
  private int atRandom;
  private final Label blind = Elided.of(new Label(WORDS.text("queue.blind")));
  private final Label hidden = new Label();
  private final ListView<CardModel> cards = new ListView<>();
  private final ListView<DoneModel> done = new ListView<>();
  private final ListView<Waiting.Person> refused = new ListView<>();
  private final Label doneCount = new Label();
  private final HBox doneHead;
  private final Label refusedHead = new Label(WORDS.text("queue.refused"));
  private final StackPane body = new StackPane();
  private boolean following;

  public QueuePane(ReviewModel model) {
    this.model = model;
    this.doneHead = doneHead();
    root.getStyleClass().add("queue");
    cards.getStyleClass().add("queue-cards");
    cards.setAccessibleText(WORDS.text("queue.list"));
    cards.setCellFactory(list -> new CardCell(this::narrow));
    done.getStyleClass().add("queue-done");
    done.setAccessibleText(WORDS.text("queue.done-list"));
    done.setCellFactory(list -> new DoneCell(this::narrow));
    done.setFixedCellSize(DONE_ROW);
    refused.getStyleClass().add("queue-done");
    refused.setAccessibleText(WORDS.text("queue.refused"));
    refused.setCellFactory(list -> new RefusedCell());
    refused.setFixedCellSize(REFUSED_ROW);
    refusedHead.getStyleClass().addAll("queue-section", "semibold");
    VBox.setVgrow(body, Priority.ALWAYS);
    hidden.getStyleClass().add("queue-hidden");
    Wrapping.of(hidden);
    root.getChildren().addAll(head(), body, hidden, doneHead, done, refusedHead, refused);
    pick(cards);
    pick(done);
    pick(refused);
    model.queue().subscribe(this::show);
    model.loading().subscribe(busy -> show(model.queue().get()));
    model.selected().subscribe(id -> follow());
  }

  public Node node() {
    return root;
  }

  private void tellSampling() {
    String key = narrow() ? "queue.sampling-short" : "queue.sampling";
    sampling.setText(WORDS.text(key, byRisk, atRandom));
    manage(sampling, byRisk + atRandom > 0);
  }

  /** One line of badges where there is little room. */
  public void fold(boolean narrow) {
    root.pseudoClassStateChanged(NARROW, narrow);
    cards.refresh();
    done.refresh();
    blind.setText(WORDS.text(narrow ? "queue.blind-short" : "queue.blind"));
    tellSampling();
  }

  private boolean narrow() {
    return root.getPseudoClassStates().contains(NARROW);
  }

  private Node head() {
    Label title = Elided.of(new Label(WORDS.text("queue.title")));
    title.getStyleClass().addAll("queue-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(8, title, count, space, filter());
    line.getStyleClass().add("queue-head-line");
    sampling.getStyleClass().add("queue-sampling");
    sampling.setGraphic(new FontIcon(Feather.SHUFFLE));
    blind.setGraphic(new FontIcon(Feather.EYE_OFF));
    blind.getStyleClass().add("queue-sampling");
    VBox head = new VBox(3, line, sampling, blind);
    head.getStyleClass().add("queue-head");
    return head;
  }

  private Node filter() {
    MenuButton menu = new MenuButton("", new FontIcon(Feather.FILTER));
    menu.getStyleClass().addAll("queue-filter", "flat");
    menu.setAccessibleText(WORDS.text("queue.filter"));
    menu.setTooltip(new Tooltip(WORDS.text("queue.filter")));
    ToggleGroup group = new ToggleGroup();
    for (Filter each : Filter.values()) {
      RadioMenuItem item = new RadioMenuItem(WORDS.text(each.key()));
      item.setToggleGroup(group);
      item.setSelected(each == model.filter().get());
      item.setOnAction(event -> model.filter().set(each));
      menu.getItems().add(item);
    }
    return menu;
  }

  private HBox doneHead() {
    Label title = Elided.of(new Label(WORDS.text("queue.done")));
    title.getStyleClass().add("semibold");
    doneCount.getStyleClass().add("queue-done-count");
    doneCount.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label origin = Elided.of(new Label(WORDS.text("queue.origin")));
    origin.getStyleClass().add("queue-origin");
    HBox head = new HBox(8, title, doneCount, space, origin);
    head.getStyleClass().add("queue-section");
    return head;
  }

  private void show(@Nullable QueueModel queue) {
    if (queue == null) {
      boolean busy = model.loading().get();
      body.getChildren().setAll(busy ? List.of(new Skeleton(16, SKELETON_ROW)) : List.of());
      sections(0, 0);
      hidden.setText("");
      manage(hidden, false);
      return;
    }
    following = true;
    count.getChildren().setAll(Badge.count(queue.count()));
    byRisk = queue.byRisk();
    atRandom = queue.atRandom();
    tellSampling();
    cards.getItems().setAll(queue.cards());
    done.getItems().setAll(queue.done());
    refused.getItems().setAll(queue.refused());
    doneCount.setText(Integer.toString(queue.done().size()));
    hidden.setText(queue.hidden() == 0 ? "" : WORDS.text("queue.hidden", queue.hidden()));
    manage(hidden, queue.hidden() > 0);
    body.getChildren().setAll(cards);
    sections(queue.done().size(), queue.refused().size());
    following = false;
    follow();
  }

  private void sections(int judged, int without) {
    manage(doneHead, judged > 0);
    manage(done, judged > 0);
    fix(done, Math.min(judged, MOST_DONE) * DONE_ROW + 2);
    manage(refusedHead, without > 0);
    manage(refused, without > 0);
    fix(refused, Math.min(without, 2) * REFUSED_ROW + 2);
  }

  private static void fix(Region list, double height) {
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }

  private static void manage(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private void pick(ListView<?> list) {
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          String id = id(item);
          if (!following && !id.isEmpty() && !id.equals(model.selected().get())) {
            model.select(id);
          }
        });
  }

  private static String id(@Nullable Object item) {
    return switch (item) {
      case CardModel card -> card.athleteId();
      case DoneModel judged -> judged.athleteId();
      case Waiting.Person person -> person.athleteId();
      case null, default -> "";
    };
  }

  /** What is open is marked in the list it stands in, and nowhere else. */
  private void follow() {
    following = true;
    String id = model.selected().get();
    follow(cards, id);
    follow(done, id);
    follow(refused, id);
    following = false;
  }

  private static <T> void follow(ListView<T> list, String athleteId) {
    for (T item : list.getItems()) {
      if (id(item).equals(athleteId)) {
        if (!item.equals(list.getSelectionModel().getSelectedItem())) {
          list.getSelectionModel().select(item);
          list.scrollTo(item);
        }
        return;
      }
    }
    list.getSelectionModel().clearSelection();
  }
}
