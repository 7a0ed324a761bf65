package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.LoadModel.Stretch;
import dev.cairn.ui.calendar.LoadModel.Tick;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** Draws the load of a plan: bars of weeks under bands of phases. */
final class LoadPlot extends Region {
  private static final double WIDEST_BAR = 34;
  private static final double SWATCH = 8;
  private static final double ARROW = 5;
  private static final double ROOM_FOR_A_DATE = 54;

  private final Line safeLine = new Line();
  private final Label safeText = new Label();
  private final Line todayLine = new Line();
  private final Polygon todayArrow =
      new Polygon(-ARROW, 0, ARROW, 0, 0, ARROW + PlotScale.BAND_LINE);
  private final Label todayText = new Label(CellWords.WORDS.text("load.today"));
  private final Label legend = new Label(CellWords.WORDS.text("load.long"));
  private final List<BandNodes> bands = new ArrayList<>();
  private final List<TickNodes> ticks = new ArrayList<>();
  private final List<LoadBar> bars = new ArrayList<>();
  private final PlotLabels labels = new PlotLabels();
  private @Nullable LoadModel model;
  private int chosen = -1;
  private boolean folded;
  private PlotScale scale = new PlotScale(0, 0, false, 0);

  private record BandNodes(Stretch phase, Region ground, Region line, Label text) {}

  private record TickNodes(Tick tick, Line line, Label text) {}

  LoadPlot() {
    getStyleClass().add("load-plot");
    safeLine.getStyleClass().add("load-safe-line");
    safeText.getStyleClass().add("load-safe");
    todayLine.getStyleClass().add("load-today-line");
    todayArrow.getStyleClass().add("load-today-arrow");
    todayText.getStyleClass().add("load-today");
    legend.getStyleClass().add("load-legend");
    Region swatch = new Region();
    swatch.getStyleClass().add("load-swatch");
    swatch.setMinSize(SWATCH, SWATCH);
    swatch.setMaxSize(SWATCH, SWATCH);
    legend.setGraphic(swatch);
  }

  void show(@Nullable LoadModel shown) {
    model = shown;
    bands.clear();
    ticks.clear();
    bars.clear();
    if (shown != null) {
      shown.phases().forEach(phase -> bands.add(band(phase)));
      shown.ticks().forEach(tick -> ticks.add(tick(tick)));
      int race = shown.raceRow();
      shown.bars().forEach(bar -> bars.add(new LoadBar(bar, bar.row().index() == race)));
      safeText.setText(shown.safePeakText());
      mark(chosen, true);
    }
    fill(shown);
  }

  private static BandNodes band(Stretch phase) {
    String kind = "phase-" + phase.phase();
    Label text = new Label();
    text.getStyleClass().addAll("load-phase", "semibold");
    return new BandNodes(phase, region("load-band", kind), region("load-band-line", kind), text);
  }

  private static Region region(String... classes) {
    Region region = new Region();
    region.getStyleClass().addAll(classes);
    return region;
  }

  private static TickNodes tick(Tick tick) {
    Line line = new Line();
    line.getStyleClass().add("load-grid");
    Label text = new Label(tick.figure());
    text.getStyleClass().add("load-tick");
    return new TickNodes(tick, line, text);
  }

  /** What lies below comes first. */
  private void fill(@Nullable LoadModel shown) {
    List<Node> nodes = new ArrayList<>();
    bands.forEach(band -> nodes.addAll(List.of(band.ground(), band.line())));
    ticks.forEach(tick -> nodes.add(tick.line()));
    boolean today = shown != null && shown.today().isPresent();
    if (today) {
      nodes.add(todayLine);
    }
    bars.forEach(bar -> nodes.addAll(bar.drawn()));
    boolean safe = shown != null && shown.safePeak().isPresent();
    if (safe) {
      nodes.add(safeLine);
    }
    if (today) {
      nodes.addAll(List.of(todayArrow, todayText));
    }
    bands.forEach(band -> nodes.add(band.text()));
    ticks.forEach(tick -> nodes.add(tick.text()));
    bars.forEach(bar -> nodes.addAll(bar.written()));
    if (safe) {
      nodes.add(safeText);
    }
    if (shown != null) {
      nodes.add(legend);
    }
    nodes.forEach(node -> {
      node.setManaged(false);
      node.setMouseTransparent(true);
    });
    getChildren().setAll(nodes);
    requestLayout();
  }

  void choose(int row) {
    if (chosen != row) {
      mark(chosen, false);
      chosen = row;
      mark(row, true);
      requestLayout();
    }
  }

  private void mark(int row, boolean on) {
    if (row >= 0 && row < bars.size()) {
      bars.get(row).choose(on);
    }
  }

  void fold(boolean fold) {
    folded = fold;
    requestLayout();
  }

  /** The row whose bar stands at a place; the nearest one. */
  int rowAt(double x) {
    return scale().rowAt(x);
  }

  private PlotScale scale() {
    return new PlotScale(getWidth(), getHeight(), folded, bars.size());
  }

  @Override
  protected void layoutChildren() {
    labels.clear(!folded);
    scale = scale();
    LoadModel shown = model;
    if (shown == null || !scale.hasRoom()) {
      return;
    }
    bands.forEach(this::lay);
    ticks.forEach(this::lay);
    for (int row = 0; row < bars.size(); row++) {
      lay(row, bars.get(row));
    }
    shown
        .safePeak()
        .ifPresent(
            share -> line(safeLine, scale.left(), scale.y(share), scale.right(), scale.y(share)));
    shown
        .today()
        .ifPresent(share -> {
          line(
              todayLine,
              scale.x(share),
              folded ? PlotScale.BAND_LINE : PlotScale.BAND,
              scale.x(share),
              scale.floor());
          todayArrow.relocate(scale.x(share) + 0.5 - ARROW, 0);
        });
    labels(shown);
  }

  private static void line(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1 + 0.5);
    line.setStartY(y1 + 0.5);
    line.setEndX(x2 + 0.5);
    line.setEndY(y2 + 0.5);
  }

  private void lay(BandNodes band) {
    double from = scale.x(band.phase().from()) + 1;
    double width = Math.max(0, scale.x(band.phase().to()) - 1 - from);
    band.ground()
        .resizeRelocate(from, PlotScale.BAND_LINE, width, scale.floor() - PlotScale.BAND_LINE);
    band.line().resizeRelocate(from, 0, width, PlotScale.BAND_LINE);
    Label text = band.text();
    text.setVisible(!folded);
    String brief = band.phase().brief();
    for (String words :
        List.of(band.phase().text(), brief, brief.substring(0, brief.indexOf(' ')))) {
      text.setText(words);
      if (text.prefWidth(-1) + 10 <= width) {
        break;
      }
    }
    labels.fix(text, from + 6, PlotScale.BAND_LINE + 2);
  }

  private void lay(TickNodes tick) {
    double at = scale.y(tick.tick().height());
    tick.line().setVisible(!folded);
    tick.text().setVisible(!folded);
    line(tick.line(), scale.left(), at, scale.right(), at);
    Label text = tick.text();
    PlotLabels.put(text, scale.left() - 6 - text.prefWidth(-1), at - text.prefHeight(-1) / 2);
  }

  private void lay(int row, LoadBar nodes) {
    double width = Math.rint(Math.min(WIDEST_BAR, scale.slot() * 0.58));
    double x = Math.rint(scale.middle(row) - width / 2);
    double top = scale.y(nodes.bar.height());
    nodes.whole.resizeRelocate(x, top, width, scale.floor() - top);
    double longTop = nodes.bar.longRun() > 0 ? scale.y(nodes.bar.longRun()) : scale.floor();
    nodes.longRun.resizeRelocate(x, longTop, width, scale.floor() - longTop);
    nodes.outline.resizeRelocate(x - 3, top - 3, width + 6, scale.floor() - top + 4);
  }

  private void labels(LoadModel shown) {
    for (int row : order()) {
      total(row, bars.get(row));
    }
    shown
        .safePeak()
        .ifPresent(share -> {
          double at = scale.y(share);
          double x = scale.right() - safeText.prefWidth(-1) - 2;
          double first = scale.left() + 4;
          labels.settle(
              safeText,
              x,
              at - PlotLabels.HEIGHT - 1,
              x,
              at + 1,
              first,
              at - PlotLabels.HEIGHT - 1,
              first,
              at + 1);
        });
    shown
        .today()
        .ifPresent(share -> {
          double y = PlotScale.BAND_LINE + 2;
          labels.settle(
              todayText, scale.x(share) + 8, y, scale.x(share) - 8 - todayText.prefWidth(-1), y);
        });
    double x = scale.right() - legend.prefWidth(-1) - 2;
    double below = PlotScale.BAND + PlotScale.HEADROOM;
    double first = scale.left() + 4;
    labels.settle(
        legend,
        x,
        PlotScale.BAND + 2,
        x,
        below + 2,
        x,
        below + PlotLabels.HEIGHT + 4,
        first,
        PlotScale.BAND + 2,
        first,
        below);
    for (int row = 0; row < bars.size(); row++) {
      name(row, bars.get(row));
    }
  }

  /** Which figures find their place first: the chosen, the race's, the highest, then the others. */
  private List<Integer> order() {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < bars.size(); row++) {
      rows.add(row);
    }
    rows.sort(
        Comparator.comparing((Integer row) -> row != chosen)
            .thenComparing(row -> bars.get(row).flag == null)
            .thenComparingDouble(row -> -bars.get(row).bar.height())
            .thenComparingInt(row -> row));
    return rows;
  }

  private void total(int row, LoadBar nodes) {
    double top = scale.y(nodes.bar.height()) - (row == chosen ? 3 : 0);
    double x = scale.middle(row) - nodes.total.prefWidth(-1) / 2;
    labels.settle(nodes.total, x, top - PlotLabels.HEIGHT - 1, x, top - 2 * PlotLabels.HEIGHT - 1);
    Node flag = nodes.flag;
    if (flag != null) {
      double at = top - 2 * PlotLabels.HEIGHT + 1;
      flag.setVisible(!folded);
      flag.relocate(scale.middle(row) - 5, at);
      labels.take(scale.middle(row) - 5, at, 10, 10);
    }
  }

  private void name(int row, LoadBar nodes) {
    Label name = nodes.name;
    name.setText(scale.slot() < ROOM_FOR_A_DATE ? nodes.bar.brief() : nodes.bar.name());
    name.setVisible(!folded);
    nodes.mark.setVisible(!folded);
    double wide = name.prefWidth(-1);
    PlotLabels.put(name, scale.middle(row) - wide / 2 + 5, scale.floor() + 2);
    nodes.mark.relocate(scale.middle(row) - wide / 2 - 7, scale.floor() + 4);
  }
}
