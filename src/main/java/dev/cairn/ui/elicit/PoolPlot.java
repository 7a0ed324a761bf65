package dev.cairn.ui.elicit;

import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.ui.office.Answers;
import dev.cairn.ui.office.EngineNow;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The curves of all answers without names, what they come to, and the value in force; below, each
 * answer as a line on the same scale.
 */
final class PoolPlot extends Region {
  private static final Words WORDS = Words.of(PoolPlot.class);

  private static final double LEFT = 78;
  private static final double RIGHT = 14;
  private static final double HEAD = 40;
  private static final double PLOT = 150;
  private static final double AXIS = 22;
  private static final double GAP = 6;

  /** So many looks of lines there are, each with its own dashes and colour. */
  static final int LOOKS = 6;

  private final List<Answers.Opinion> each;
  private final RangeOutcome outcome;
  private final Scale scale;
  private final @Nullable Pooled pooled;
  private final List<Opinion> opinions = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();
  private final List<Upright> uprights = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final Line axis = PlotRow.line("plot-axis");
  private final Polyline pool = new Polyline();
  private final Polygon poolArea = new Polygon();
  private final @Nullable PlotRow poolRow;

  /** A curve with its line below. */
  private record Opinion(Curve curve, Polyline drawn, PlotRow row) {}

  private record Tick(double value, Line line, Label text) {}

  /** A value that stands out, with its words: above the others, or a line lower. */
  private record Upright(double value, Line line, Label text, boolean lower) {}

  private record Band(double from, double to, Rectangle ground, List<Label> edges) {}

  PoolPlot(
      List<Answers.Opinion> each,
      RangeOutcome outcome,
      Limits limits,
      Amount amount,
      Optional<EngineNow> engine,
      Mine mine) {
    getStyleClass().add("pool-plot");
    this.each = List.copyOf(each);
    this.outcome = outcome;
    this.pooled =
        switch (outcome) {
          case RangeOutcome.Consensus one -> one.pooled();
          case RangeOutcome.Wide one -> one.pooled();
          case RangeOutcome.Split _, RangeOutcome.Insufficient _ -> null;
        };
    this.scale =
        Scale.of(
            each.stream().map(Answers.Opinion::curve).toList(),
            limits,
            engine.stream().map(EngineNow::value).toList());
    Pooled together = pooled;
    this.poolRow =
        together == null
            ? null
            : PlotRow.pool(
                figures(amount, together.p10(), together.median(), together.p90()),
                together.p10(),
                together.median(),
                together.p90());
    ticks(amount);
    bands(amount);
    opinions(amount, mine);
    engine.ifPresent(now ->
        uprights.add(
            new Upright(
                now.value(),
                PlotRow.line("engine-line"),
                PlotRow.label("engine-text", WORDS.text("plot.engine", amount.exact(now.value()))),
                true)));
    fill();
  }

  private static String figures(Amount amount, double low, double middle, double high) {
    return WORDS.text("plot.figures", amount.bare(low), amount.bare(middle), amount.bare(high));
  }

  private void ticks(Amount amount) {
    for (double value : scale.ticks()) {
      ticks.add(
          new Tick(
              value, PlotRow.line("plot-grid"), PlotRow.label("plot-tick", amount.tick(value))));
    }
  }

  private void bands(Amount amount) {
    if (outcome instanceof RangeOutcome.Split split) {
      Rectangle ground = new Rectangle();
      ground.getStyleClass().add("gap-band");
      bands.add(
          new Band(
              split.gapFrom(),
              split.gapTo(),
              ground,
              List.of(PlotRow.label("gap-text", WORDS.text("plot.gap")))));
    }
    Pooled together = pooled;
    if (together != null) {
      Rectangle ground = new Rectangle();
      ground.getStyleClass().add("pool-band");
      bands.add(
          new Band(
              together.p10(),
              together.p90(),
              ground,
              List.of(
                  PlotRow.label("band-text", WORDS.text("plot.p10", amount.bare(together.p10()))),
                  PlotRow.label(
                      "band-text", WORDS.text("plot.p90", amount.bare(together.p90()))))));
      uprights.add(
          new Upright(
              together.median(),
              PlotRow.line("median-line"),
              PlotRow.label(
                  "median-text", WORDS.text("plot.median", amount.with(together.median()))),
              false));
    }
  }

  private void opinions(Amount amount, Mine mine) {
    int number = 0;
    for (Answers.Opinion one : each) {
      String look = "opinion-" + number % LOOKS;
      number++;
      Polyline drawn = new Polyline();
      drawn.getStyleClass().addAll("opinion-line", look);
      opinions.add(
          new Opinion(
              one.curve(),
              drawn,
              PlotRow.answer(
                  number,
                  look,
                  figures(amount, one.common().p10(), one.common().p50(), one.common().p90()),
                  one.common().p10(),
                  one.common().p50(),
                  one.common().p90(),
                  mine)));
    }
  }

  /** What lies below comes first. */
  private void fill() {
    List<Node> nodes = new ArrayList<>();
    bands.forEach(band -> nodes.add(band.ground()));
    ticks.forEach(tick -> nodes.add(tick.line()));
    if (pooled != null) {
      poolArea.getStyleClass().add("pool-area");
      pool.getStyleClass().add("pool-line");
      nodes.add(poolArea);
    }
    opinions.forEach(one -> nodes.add(one.drawn()));
    nodes.add(axis);
    if (pooled != null) {
      nodes.add(pool);
    }
    PlotRow below = poolRow;
    if (below != null) {
      nodes.addAll(below.nodes());
    }
    uprights.forEach(one -> nodes.add(one.line()));
    opinions.forEach(one -> nodes.addAll(one.row().nodes()));
    bands.forEach(band -> nodes.addAll(band.edges()));
    uprights.forEach(one -> nodes.add(one.text()));
    ticks.forEach(tick -> nodes.add(tick.text()));
    nodes.forEach(node -> {
      node.setManaged(false);
      node.setMouseTransparent(!(node instanceof ToggleButton));
    });
    getChildren().setAll(nodes);
  }

  private double width() {
    return Math.max(1, getWidth() - LEFT - RIGHT);
  }

  private double at(double value) {
    return LEFT + scale.x(value, width());
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = each.size();
    double below = pooled == null ? 0 : PlotRow.TALL + 2 * GAP;
    return HEAD + PLOT + AXIS + rows * PlotRow.TALL + below + GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double foot = HEAD + PLOT;
    stretch(axis, LEFT, LEFT + width(), foot, foot);
    for (Tick tick : ticks) {
      double x = at(tick.value());
      stretch(tick.line(), x, x, HEAD, foot);
      put(tick.text(), x, foot + 4, 0.5);
    }
    for (Opinion one : opinions) {
      draw(one.drawn(), one.curve()::density);
    }
    Pooled together = pooled;
    if (together != null) {
      draw(pool, together.pool()::density);
      poolArea.getPoints().setAll(pool.getPoints());
      poolArea.getPoints().addAll(width(), PLOT, 0.0, PLOT);
      poolArea.setLayoutX(LEFT);
      poolArea.setLayoutY(HEAD);
    }
    bands.forEach(band -> band(band, foot));
    for (Upright one : uprights) {
      upright(one, foot);
    }
    rows(foot + AXIS);
  }

  private void draw(Polyline line, java.util.function.DoubleUnaryOperator density) {
    line.getPoints().setAll(scale.points(density, width(), PLOT));
    line.setLayoutX(LEFT);
    line.setLayoutY(HEAD);
  }

  private void band(Band band, double foot) {
    double from = at(band.from());
    double to = at(band.to());
    band.ground().setX(from);
    band.ground().setWidth(Math.max(1, to - from));
    band.ground().setY(HEAD);
    band.ground().setHeight(foot - HEAD);
    double y = HEAD + 3;
    if (band.edges().size() == 1) {
      put(band.edges().getFirst(), (from + to) / 2, y, 0.5);
    } else {
      put(band.edges().getFirst(), from - 4, HEAD + PLOT * 0.32, 1);
      put(band.edges().getLast(), to + 4, HEAD + PLOT * 0.32, 0);
    }
  }

  /** The words stand where they do not leave the plot. */
  private void upright(Upright one, double foot) {
    double x = at(one.value());
    stretch(one.line(), x, x, one.lower() ? HEAD - 16 : HEAD - 22, foot);
    double wide = one.text().prefWidth(-1);
    if (one.lower()) {
      boolean right = x + 5 + wide <= getWidth();
      put(one.text(), right ? x + 5 : x - 5, HEAD - 18, right ? 0 : 1);
    } else {
      put(one.text(), Math.clamp(x, wide / 2, getWidth() - wide / 2), 0, 0.5);
    }
  }

  private void rows(double top) {
    double y = top + PlotRow.TALL / 2;
    for (Opinion one : opinions) {
      one.row().lay(y, LEFT, getWidth(), this::at);
      y += PlotRow.TALL;
    }
    PlotRow below = poolRow;
    if (below != null) {
      below.lay(y + 2 * GAP, LEFT, getWidth(), this::at);
    }
  }

  static void stretch(Line line, double fromX, double toX, double fromY, double toY) {
    line.setStartX(fromX);
    line.setEndX(toX);
    line.setStartY(fromY);
    line.setEndY(toY);
  }

  /**
   * Puts words beside a place.
   *
   * @param share how much of them lies left of it
   */
  private void put(Label label, double x, double y, double share) {
    put(label, x, y, share, getWidth());
  }

  /**
   * The same.
   *
   * @param room what the whole has from left to right
   */
  static void put(Label label, double x, double y, double share, double room) {
    double wide = label.snapSizeX(label.prefWidth(-1));
    double tall = label.snapSizeY(label.prefHeight(-1));
    double left = Math.clamp(x - wide * share, 0, Math.max(0, room - wide));
    label.resizeRelocate(label.snapPositionX(left), label.snapPositionY(y), wide, tall);
  }
}
