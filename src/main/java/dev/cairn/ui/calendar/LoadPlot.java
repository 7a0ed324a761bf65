package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import dev.cairn.ui.calendar.LoadModel.Bar;
import dev.cairn.ui.calendar.LoadModel.Stretch;
import dev.cairn.ui.calendar.LoadModel.Tick;
import dev.cairn.ui.control.WeekTypeMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** Draws the load of a plan: bars of weeks under bands of phases. */
final class LoadPlot extends Region {
  private static final double GUTTER = 32;
  private static final double RIGHT = 8;
  private static final double BAND = 20;
  private static final double BAND_LINE = 3;
  private static final double HEADROOM = 17;
  private static final double AXIS = 17;
  private static final double LABEL = 13;
  private static final double WIDEST_BAR = 34;
  private static final double MARK = 0.75;
  private static final double SWATCH = 8;
  private static final double ARROW = 5;
  private static final double ROOM_FOR_A_DATE = 54;

  private @Nullable LoadModel model;
  private List<Bar> bars = List.of();
  private int chosen = -1;
  private boolean folded;
  private final List<Bounds> taken = new ArrayList<>();

  LoadPlot() {
    getStyleClass().add("load-plot");
    widthProperty().subscribe(width -> draw());
    heightProperty().subscribe(height -> draw());
  }

  void show(@Nullable LoadModel shown) {
    model = shown;
    bars = shown == null ? List.of() : shown.bars();
    draw();
  }

  void choose(int row) {
    if (chosen != row) {
      chosen = row;
      draw();
    }
  }

  void fold(boolean fold) {
    folded = fold;
    draw();
  }

  /** The row whose bar stands at a place; the nearest one. */
  int rowAt(double x) {
    return bars.isEmpty()
        ? -1
        : Math.clamp((int) ((x - left()) / slot()), 0, bars.size() - 1);
  }

  private double left() {
    return folded ? RIGHT : GUTTER;
  }

  private double right() {
    return getWidth() - RIGHT;
  }

  private double slot() {
    return (right() - left()) / Math.max(1, bars.size());
  }

  private double floor() {
    return getHeight() - (folded ? 2 : AXIS);
  }

  private double y(double share) {
    double ceiling = folded ? BAND_LINE + 4 : BAND + HEADROOM;
    return Math.round(floor() - share * (floor() - ceiling));
  }

  private double x(double share) {
    return Math.round(left() + share * (right() - left()));
  }

  private void draw() {
    getChildren().clear();
    taken.clear();
    LoadModel shown = model;
    if (shown == null || getWidth() <= GUTTER + RIGHT || getHeight() < 20) {
      return;
    }
    shown.phases().forEach(this::band);
    if (!folded) {
      shown.ticks().forEach(this::tick);
    }
    shown.today().ifPresent(this::today);
    for (int row = 0; row < bars.size(); row++) {
      bar(row);
    }
    shown.safePeak().ifPresent(this::safePeak);
    if (!folded) {
      labels(shown);
    }
  }

  private void add(Node node, String... classes) {
    node.setManaged(false);
    node.setMouseTransparent(true);
    node.getStyleClass().addAll(classes);
    getChildren().add(node);
  }

  private void box(double x, double y, double width, double height, String... classes) {
    Region box = new Region();
    add(box, classes);
    box.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
  }

  private void line(double x1, double y1, double x2, double y2, String styleClass) {
    add(new Line(x1, y1, x2, y2), styleClass);
  }

  private void band(Stretch phase) {
    double from = x(phase.from()) + 1;
    double width = x(phase.to()) - 1 - from;
    box(from, BAND_LINE, width, floor() - BAND_LINE, "load-band", "phase-" + phase.phase());
    box(from, 0, width, BAND_LINE, "load-band-line", "phase-" + phase.phase());
    if (!folded) {
      Label label = label(phase.text(), "load-phase", "semibold");
      if (label.prefWidth(-1) + 10 > width) {
        label.setText(phase.brief());
      }
      if (label.prefWidth(-1) + 10 > width) {
        label.setText(phase.brief().substring(0, phase.brief().indexOf(' ')));
      }
      taken.add(put(label, from + 6, BAND_LINE + 2));
    }
  }

  private void tick(Tick tick) {
    double at = y(tick.height());
    line(left(), at + 0.5, right(), at + 0.5, "load-grid");
    Label label = label(tick.figure(), "load-tick");
    put(label, left() - 6 - label.prefWidth(-1), at - label.prefHeight(-1) / 2);
  }

  private void bar(int row) {
    Bar bar = bars.get(row);
    double width = Math.round(Math.min(WIDEST_BAR, slot() * 0.58));
    double x = Math.round(left() + (row + 0.5) * slot() - width / 2);
    double top = y(bar.height());
    String type = "of-" + bar.type().word();
    box(x, top, width, floor() - top, "load-bar", type, row == chosen ? "chosen" : "other");
    double longTop = y(bar.longRun());
    if (bar.longRun() > 0) {
      box(x, longTop, width, floor() - longTop, "load-long");
    }
    if (row == chosen) {
      box(x - 3, top - 3, width + 6, floor() - top + 4, "load-chosen");
    }
  }

  private void safePeak(double share) {
    double at = y(share) + 0.5;
    line(left(), at, right(), at, "load-safe-line");
  }

  private void today(double share) {
    double at = x(share) + 0.5;
    line(at, folded ? BAND_LINE : BAND, at, floor(), "load-today-line");
    Polygon arrow = new Polygon(at - ARROW, 0, at + ARROW, 0, at, ARROW + BAND_LINE);
    add(arrow, "load-today-arrow");
  }

  private void labels(LoadModel shown) {
    for (int row : order(shown)) {
      total(shown, row);
    }
    shown.safePeak().ifPresent(share -> {
      double at = y(share);
      Label label = label(shown.safePeakText(), "load-safe");
      double wide = label.prefWidth(-1);
      settle(label, right() - wide - 2, at - LABEL - 1, right() - wide - 2, at + 1,
          left() + 4, at - LABEL - 1, left() + 4, at + 1);
    });
    shown.today().ifPresent(share -> {
      Label label = label(CellWords.WORDS.text("load.today"), "load-today");
      double y = BAND_LINE + 2;
      settle(label, x(share) + 8, y, x(share) - 8 - label.prefWidth(-1), y);
    });
    legend();
    for (int row = 0; row < bars.size(); row++) {
      name(row);
    }
  }

  /** Which figures find their place first: the chosen, the race, the highest, then the others. */
  private List<Integer> order(LoadModel shown) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < bars.size(); row++) {
      rows.add(row);
    }
    int race = shown.raceRow();
    rows.sort(
        Comparator.comparing((Integer row) -> row != chosen)
            .thenComparing(row -> row != race)
            .thenComparingDouble(row -> -bars.get(row).height())
            .thenComparingInt(row -> row));
    return rows;
  }

  private void total(LoadModel shown, int row) {
    Bar bar = bars.get(row);
    Label label = label(bar.figure(), "load-total");
    if (row == chosen) {
      label.getStyleClass().add("semibold");
    }
    double middle = left() + (row + 0.5) * slot();
    double top = y(bar.height()) - (row == chosen ? 3 : 0);
    double x = middle - label.prefWidth(-1) / 2;
    settle(label, x, top - LABEL - 1, x, top - 2 * LABEL - 1);
    if (row == shown.raceRow()) {
      Node flag = WeekTypeMark.of(WeekType.RACE);
      add(flag);
      flag.relocate(middle - 5, top - 2 * LABEL + 1);
      taken.add(new BoundingBox(middle - 5, top - 2 * LABEL + 1, 10, 10));
    }
  }

  private void legend() {
    Label label = label(CellWords.WORDS.text("load.long"), "load-legend");
    Region swatch = new Region();
    swatch.getStyleClass().add("load-swatch");
    swatch.setMinSize(SWATCH, SWATCH);
    swatch.setMaxSize(SWATCH, SWATCH);
    label.setGraphic(swatch);
    double wide = label.prefWidth(-1);
    double x = right() - wide - 2;
    settle(label, x, BAND + 2, x, BAND + HEADROOM + 2, x, BAND + HEADROOM + LABEL + 4,
        left() + 4, BAND + 2, left() + 4, BAND + HEADROOM);
  }

  private void name(int row) {
    Bar bar = bars.get(row);
    Node mark = WeekTypeMark.of(bar.type());
    mark.setScaleX(MARK);
    mark.setScaleY(MARK);
    Label label = label(slot() < ROOM_FOR_A_DATE ? bar.brief() : bar.name(), "load-name");
    if (row == chosen) {
      label.getStyleClass().addAll("chosen", "semibold");
    }
    double wide = label.prefWidth(-1);
    double middle = left() + (row + 0.5) * slot();
    put(label, middle - wide / 2 + 5, floor() + 2);
    add(mark);
    mark.relocate(middle - wide / 2 - 7, floor() + 4);
  }

  private Label label(String text, String... classes) {
    Label label = new Label(text);
    add(label, classes);
    label.applyCss();
    return label;
  }

  /** Where a label stands then; its own bounds tell so only after the next layout. */
  private static Bounds put(Label label, double x, double y) {
    double wide = Math.ceil(label.prefWidth(-1));
    double left = Math.rint(x);
    double top = Math.rint(y);
    label.resizeRelocate(left, top, wide, label.prefHeight(-1));
    return new BoundingBox(left, top + 1, wide, LABEL - 2);
  }

  /** Puts a label at the first of some points where it covers no other; else it is left out. */
  private void settle(Label label, double... points) {
    for (int i = 0; i < points.length; i += 2) {
      Bounds there = put(label, points[i], points[i + 1]);
      if (taken.stream().noneMatch(there::intersects)) {
        taken.add(there);
        return;
      }
    }
    getChildren().remove(label);
  }
}
