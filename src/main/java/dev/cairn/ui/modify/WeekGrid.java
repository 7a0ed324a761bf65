package dev.cairn.ui.modify;

import dev.cairn.model.Week;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Drop;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The weeks of a plan, one of them enlarged, between which runs are dragged. */
final class WeekGrid {
  private static final Words WORDS = Words.of(WeekGrid.class);
  private static final double STARTS = 4;
  private static final int BEFORE = 3;

  private final ModifyModel model;
  private final Setting setting;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Pane above = new Pane();
  private final VBox root;
  private final List<WeekRow> shown = new ArrayList<>();
  private @Nullable HandCard hand;
  private @Nullable Point2D pressed;
  private @Nullable LocalDate pressedOn;

  WeekGrid(ModifyModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("modify-scroll");
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    above.setMouseTransparent(true);
    StackPane grid = new StackPane(scroll, above);
    grid.setMinHeight(0);
    VBox.setVgrow(grid, Priority.ALWAYS);
    root = new VBox(head(), grid);
    root.getStyleClass().add("modify-grid");
    root.setMinHeight(0);
    root.setFocusTraversable(true);
    root.setAccessibleText(WORDS.text("grid.name"));
    rows.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    rows.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    rows.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    model.draft().subscribe(now -> show());
    model.cursor().subscribe(now -> choose());
    model.drops().subscribe(now -> answer());
    setting.units().subscribe(units -> rebuild());
  }

  Node node() {
    return root;
  }

  /** The chosen run's length is typed where it stands. */
  void typeLength() {
    LocalDate at = model.cursor().get();
    if (at != null) {
      shown.forEach(row -> row.typeLength(at));
    }
  }

  /** What takes the keys. */
  Node target() {
    return root;
  }

  private Node head() {
    RowBox head = new RowBox();
    head.getStyleClass().add("modify-head");
    head.label(word(WORDS.text("grid.week")));
    for (DayOfWeek day : DayOfWeek.values()) {
      head.day(word(Dates.brief(day)));
    }
    head.total(word(WORDS.text("grid.planned", setting.units().get().distance())));
    setting
        .units()
        .subscribe(units -> head.total(word(WORDS.text("grid.planned", units.distance()))));
    return head;
  }

  private static Label word(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("head-word");
    return label;
  }

  private void rebuild() {
    shown.clear();
    rows.getChildren().clear();
    show();
  }

  /** Only weeks that changed are made anew. */
  private void show() {
    Draft draft = model.draft().get();
    if (draft == null) {
      shown.clear();
      rows.getChildren().clear();
      return;
    }
    List<Week> weeks = draft.plan().weeks();
    if (shown.size() != weeks.size() || !shown.getFirst().of(draft.piece())) {
      shown.clear();
      rows.getChildren().clear();
      for (Week week : weeks) {
        WeekRow row = new WeekRow(model, draft.piece(), week.number(), root::requestFocus);
        shown.add(row);
        rows.getChildren().add(row.node());
      }
    }
    LocalDate at = model.cursor().get();
    Figures figures = new Figures(setting.units().get(), draft.plan().grid());
    boolean writing = writing();
    shown.forEach(row -> row.show(draft, figures, at));
    if (writing) {
      root.requestFocus();
    }
    reveal();
  }

  /** Whether a length is being typed, whose field goes when its day is made anew. */
  private boolean writing() {
    Scene scene = rows.getScene();
    return scene != null
        && scene.getFocusOwner() instanceof TextField field
        && field.getStyleClass().contains("length-field");
  }

  private void choose() {
    Draft draft = model.draft().get();
    LocalDate at = model.cursor().get();
    if (draft == null || at == null || shown.isEmpty()) {
      return;
    }
    Figures figures = new Figures(setting.units().get(), draft.plan().grid());
    shown.forEach(row -> row.show(draft, figures, at));
    reveal();
  }

  private void answer() {
    List<Drop> drops = model.drops().get();
    shown.forEach(row -> row.answer(drops));
  }

  /** The enlarged week with its neighbours, wherever the plan is scrolled to. */
  private void reveal() {
    Platform.runLater(() -> {
      Draft draft = model.draft().get();
      LocalDate at = model.cursor().get();
      if (draft == null || at == null || shown.isEmpty()) {
        return;
      }
      int first = Math.max(0, draft.week(at).number() - 1 - BEFORE);
      root.layout();
      double over = rows.getHeight() - scroll.getViewportBounds().getHeight();
      double y = shown.get(first).node().getBoundsInParent().getMinY();
      scroll.setVvalue(over <= 0 ? 0 : Math.clamp(y / over, 0.0, 1.0));
    });
  }

  private void press(MouseEvent event) {
    pressedOn = dayAt(event.getSceneX(), event.getSceneY()).orElse(null);
    pressed = new Point2D(event.getSceneX(), event.getSceneY());
    LocalDate on = pressedOn;
    if (on != null && event.getButton() == MouseButton.PRIMARY && !inField(event.getTarget())) {
      model.select(on);
      root.requestFocus();
    }
  }

  private static boolean inField(Object target) {
    for (Node node = target instanceof Node hit ? hit : null;
        node != null;
        node = node.getParent()) {
      if (node instanceof TextInputControl) {
        return true;
      }
    }
    return false;
  }

  private void drag(MouseEvent event) {
    LocalDate on = pressedOn;
    Point2D from = pressed;
    if (on == null || from == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (hand == null && from.distance(event.getSceneX(), event.getSceneY()) > STARTS) {
      take(on);
    }
    HandCard card = hand;
    if (card != null) {
      Point2D at = above.sceneToLocal(event.getSceneX(), event.getSceneY());
      card.follow(at);
      LocalDate over = dayAt(event.getSceneX(), event.getSceneY()).orElse(null);
      shown.forEach(row -> row.hover(over, over == null ? null : model.over(over).orElse(null)));
      card.say(over == null ? null : model.over(over).orElse(null));
      event.consume();
    }
  }

  private void take(LocalDate on) {
    Draft draft = model.draft().get();
    if (draft != null && model.take(on)) {
      Figures figures = new Figures(setting.units().get(), draft.plan().grid());
      HandCard card = new HandCard(DayFace.of(draft.day(on), figures));
      hand = card;
      above.getChildren().setAll(card.node());
    }
  }

  private void release(MouseEvent event) {
    if (hand != null) {
      LocalDate over = dayAt(event.getSceneX(), event.getSceneY()).orElse(null);
      letGo();
      if (over == null) {
        model.release();
      } else {
        model.drop(over);
      }
      event.consume();
    }
    pressedOn = null;
    pressed = null;
  }

  /** The card in hand is put away; what comes of the run is said elsewhere. */
  void letGo() {
    hand = null;
    above.getChildren().clear();
    shown.forEach(row -> row.hover(null, null));
  }

  private Optional<LocalDate> dayAt(double x, double y) {
    for (WeekRow row : shown) {
      Bounds bounds = row.node().localToScene(row.node().getLayoutBounds());
      if (bounds.contains(x, y)) {
        return row.dayAt(x, y);
      }
    }
    return Optional.empty();
  }
}
