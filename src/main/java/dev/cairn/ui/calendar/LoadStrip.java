package dev.cairn.ui.calendar;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.prefs.Setting;
import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The load of a plan's weeks as bars, or as a table. */
public final class LoadStrip {
  private static final double HEIGHT = 132;
  private static final double FOLDED = 56;
  private static final double BESIDE_TURN = 28;

  private final Setting setting;
  private final LocalDate today;
  private final StringProperty place = new SimpleStringProperty("");
  private final LoadPlot plot = new LoadPlot();
  private final StackPane root = new StackPane(plot);
  private final IconButton turn =
      new IconButton(Feather.LIST, CellWords.WORDS.text("load.table"), this::turn);
  private @Nullable LoadModel model;
  private @Nullable LoadTable table;
  private int chosen = -1;

  public LoadStrip(Setting setting, LocalDate today) {
    this.setting = setting;
    this.today = today;
    root.getStyleClass().add("load-strip");
    root.getChildren().add(turn);
    StackPane.setAlignment(turn, Pos.TOP_LEFT);
    turn.getStyleClass().add("load-turn");
    turn.setFocusTraversable(false);
    plot.setFocusTraversable(true);
    plot.setAccessibleRole(AccessibleRole.TEXT);
    plot.setOnMousePressed(event -> {
      plot.requestFocus();
      go(plot.rowAt(event.getX()));
    });
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    Room.scarce(root).subscribe(this::fold);
    setting.units().subscribe(units -> rebuild());
    setting.weekStart().subscribe(start -> rebuild());
    place.addListener((observed, before, now) -> choose());
  }

  public Node node() {
    return root;
  }

  /** The place that is chosen, as {@code trail.Places} names it; its week is outlined. */
  public StringProperty place() {
    return place;
  }

  public void show(StoredPlan plan) {
    CalendarModel calendar =
        new CalendarModel(plan, setting.units().get(), setting.weekStart().get(), today);
    model = new LoadModel(calendar);
    plot.show(model);
    LoadTable old = table;
    if (old != null) {
      root.getChildren().remove(old);
      table = null;
      turn();
    }
    choose();
  }

  public void clear() {
    model = null;
    plot.show(null);
    plot.setAccessibleText("");
  }

  public void focus() {
    plot.requestFocus();
  }

  private void rebuild() {
    LoadModel shown = model;
    if (shown != null) {
      show(shown.calendar().plan());
    }
  }

  private void fold(boolean scarce) {
    double height = scarce ? FOLDED : HEIGHT;
    root.setMinHeight(height);
    root.setPrefHeight(height);
    root.setMaxHeight(height);
    turn.setVisible(!scarce);
    plot.fold(scarce);
  }

  private void choose() {
    LoadModel shown = model;
    if (shown == null) {
      return;
    }
    String wanted = place.get();
    CalendarModel calendar = shown.calendar();
    chosen = wanted == null ? -1 : calendar.find(wanted).map(CalendarModel.Spot::row).orElse(-1);
    plot.choose(chosen);
    plot.setAccessibleText(
        chosen < 0
            ? shown.sentence()
            : shown.sentence() + " " + calendar.rows().get(chosen).total().sentence());
  }

  private void go(int row) {
    LoadModel shown = model;
    if (shown != null && row >= 0 && row < shown.calendar().rows().size()) {
      place.set(shown.calendar().rows().get(row).total().place());
    }
  }

  private void key(KeyEvent event) {
    LoadModel shown = model;
    if (shown == null || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (event.getCode() == KeyCode.T) {
      turn();
      event.consume();
    } else if (table == null) {
      int last = shown.calendar().rows().size() - 1;
      int to =
          switch (event.getCode()) {
            case LEFT, KP_LEFT -> Math.max(0, chosen - 1);
            case RIGHT, KP_RIGHT -> Math.min(last, chosen + 1);
            case HOME -> 0;
            case END -> last;
            default -> -1;
          };
      if (to >= 0) {
        go(to);
        event.consume();
      }
    }
  }

  /** From the bars to the table and back. */
  private void turn() {
    LoadModel shown = model;
    LoadTable old = table;
    if (old != null) {
      root.getChildren().remove(old);
      table = null;
      plot.setVisible(true);
      plot.requestFocus();
    } else if (shown != null) {
      LoadTable made = new LoadTable(shown);
      root.getChildren().add(0, made);
      StackPane.setMargin(made, new Insets(0, 0, 0, BESIDE_TURN));
      table = made;
      plot.setVisible(false);
      made.requestFocus();
    }
    turn.show(table == null ? Feather.LIST : Feather.BAR_CHART_2);
    turn.named(CellWords.WORDS.text(table == null ? "load.table" : "load.chart"));
  }
}
