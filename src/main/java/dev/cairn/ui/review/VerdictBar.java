package dev.cairn.ui.review;

import atlantafx.base.controls.ToggleSwitch;
import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict by button or key, and how far the week is. */
final class VerdictBar {
  private static final Words WORDS = Words.of(VerdictBar.class);
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final double PROGRESS_WIDTH = 130;

  /** What the buttons do. */
  interface Deeds {
    void approve();

    void notes();

    void modify();

    void reject();

    void skip();
  }

  private final ReviewModel model;
  private final HBox first = new HBox();
  private final HBox second = new HBox();
  private final VBox root = new VBox(first);
  private final BarButton approve;
  private final Button notes;
  private final Button modify;
  private final Button reject;
  private final Button skip;
  private final HBox decideFirst;
  private final MenuButton more;
  private final Label count = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final VBox progress;

  VerdictBar(ReviewModel model, Setting setting, Deeds deeds) {
    this.model = model;
    approve = new BarButton(Feather.CHECK, WORDS.text("bar.approve"), "A", deeds::approve);
    approve.getStyleClass().add("success");
    approve.setId("approve");
    notes = new BarButton(Feather.MESSAGE_SQUARE, WORDS.text("bar.notes"), "N", deeds::notes);
    notes.setId("notes");
    modify = new BarButton(Feather.EDIT_2, WORDS.text("bar.modify"), "M", deeds::modify);
    modify.setId("modify");
    reject = new BarButton(Feather.X, WORDS.text("bar.reject"), "R", deeds::reject);
    reject.getStyleClass().add("reject-button");
    reject.setId("reject");
    skip = new BarButton(Feather.SKIP_FORWARD, WORDS.text("bar.skip"), "S", deeds::skip);
    skip.getStyleClass().add("flat");
    decideFirst = decideFirst(setting);
    more = more(setting, deeds);
    progress = progress();
    root.getStyleClass().add("verdict-bar");
    first.getStyleClass().add("verdict-row");
    second.getStyleClass().add("verdict-row");
    root.setAccessibleText(WORDS.text("bar.name"));
    fold(false, false);
    model.queue().subscribe(this::count);
    model.open().subscribe(now -> enable());
    model.acting().subscribe(busy -> enable());
    model.queue().subscribe(now -> enable());
    model.firstOpinion().subscribe(this::name);
  }

  Region node() {
    return root;
  }

  /**
   * Skip and the switch go into a menu where there is little room.
   *
   * @param tight so little that they have a row of their own instead
   */
  void fold(boolean narrow, boolean tight) {
    root.pseudoClassStateChanged(NARROW, narrow && !tight);
    root.pseudoClassStateChanged(TIGHT, tight);
    boolean menu = narrow && !tight;
    manage(skip, !menu);
    manage(decideFirst, !menu);
    manage(more, menu);
    second.getChildren().clear();
    first.getChildren().setAll(approve, notes, modify, reject);
    (tight ? second : first).getChildren().addAll(skip, more, space(), decideFirst, progress);
    root.getChildren().setAll(tight ? List.of(first, second) : List.of(first));
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static void manage(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  private static HBox decideFirst(Setting setting) {
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId("decide-first");
    toggle.setAccessibleText(WORDS.text("bar.decide-first"));
    toggle.selectedProperty().bindBidirectional(setting.decideFirst());
    Label name = new Label(WORDS.text("bar.decide-first"));
    name.getStyleClass().add("semibold");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label hint = Elided.of(new Label(WORDS.text("bar.decide-first-hint")));
    hint.getStyleClass().add("bar-hint");
    VBox words = new VBox(name, hint);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox box = new HBox(8, toggle, words, new KeyCap("D"));
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("bar-switch");
    return box;
  }

  private static MenuButton more(Setting setting, Deeds deeds) {
    MenuButton menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    menu.setAccessibleText(WORDS.text("bar.more"));
    menu.getStyleClass().addAll("flat", "bar-more");
    MenuItem skip = new MenuItem(WORDS.text("bar.skip") + "   S");
    skip.setOnAction(event -> deeds.skip());
    CheckMenuItem first = new CheckMenuItem(WORDS.text("bar.decide-first") + "   D");
    first.selectedProperty().bindBidirectional(setting.decideFirst());
    menu.getItems().addAll(skip, first);
    return menu;
  }

  private VBox progress() {
    count.getStyleClass().add("semibold");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Label week = Elided.of(new Label(WORDS.text("bar.this-week")));
    week.getStyleClass().add("bar-hint");
    bar.setPrefWidth(PROGRESS_WIDTH);
    bar.getStyleClass().addAll("small", "week-progress");
    VBox box = new VBox(5, new HBox(4, count, week), bar);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("bar-progress");
    return box;
  }

  private void count(@Nullable QueueModel queue) {
    int judged = queue == null ? 0 : queue.done().size();
    int all = queue == null ? 0 : judged + queue.count();
    count.setText(WORDS.text("bar.progress", judged, all));
    bar.setProgress(all == 0 ? 0 : (double) judged / all);
    bar.setAccessibleText(WORDS.text("bar.progress-sentence", judged, all));
    manage(progress, all > 0);
  }

  private void enable() {
    boolean can = model.verdicts().possible();
    for (Button button : new Button[] {approve, notes, reject, skip}) {
      button.setDisable(!can);
    }
    modify.setDisable(!model.modifiable());
  }

  private void name(String opinion) {
    approve.say(WORDS.text(opinion.equals("approved") ? "bar.confirm" : "bar.approve"));
  }
}
