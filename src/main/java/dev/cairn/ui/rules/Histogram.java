package dev.cairn.ui.rules;

import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How many plans change by how much: a bar for each whole kilometre or mile, or several of them.
 */
final class Histogram extends VBox {
  private static final Words WORDS = Words.of(Histogram.class);
  private static final int MOST_BARS = 15;
  private static final double HEIGHT = 110;
  private static final double METRES = 1000;

  Histogram(Blast blast, Measure measure, Units units) {
    getStyleClass().add("histogram");
    double unit = new Figures(units).kilometres() * METRES;
    int step = step(blast, measure, unit);
    SortedMap<Integer, Integer> bins = bins(blast, measure, unit, step);
    int most = bins.values().stream().mapToInt(count -> count).max().orElse(1);
    HBox bars = new HBox(6);
    bars.setAlignment(Pos.BOTTOM_CENTER);
    StringJoiner spoken = new StringJoiner(", ");
    bins.forEach((at, count) -> {
      bars.getChildren().add(bar(at, count, most));
      if (count > 0) {
        spoken.add(WORDS.text("histogram.bar", count, figure(at)));
      }
    });
    Label axis =
        Card.quiet(
            WORDS.text(
                step == 1 ? "histogram.axis" : "histogram.axis-steps", units.distance(), step));
    axis.setMaxWidth(Double.MAX_VALUE);
    axis.setAlignment(Pos.CENTER);
    getChildren().addAll(bars, axis);
    setAccessibleText(WORDS.text("histogram.spoken", units.distance(), spoken.toString()));
  }

  private static int step(Blast blast, Measure measure, double unit) {
    long low = 0;
    long high = 0;
    for (Affected one : BlastWords.both(blast)) {
      long at = rounded(measure.change(one) / unit);
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    int step = 1;
    while ((high - low) / step >= MOST_BARS) {
      step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
    }
    return step;
  }

  /** Halves go away from nothing, so that a change of half a unit is one. */
  private static long rounded(double value) {
    return (long) (Math.signum(value) * Math.round(Math.abs(value)));
  }

  /** Every bar from the least to the greatest change, also empty ones between. */
  private static SortedMap<Integer, Integer> bins(
      Blast blast, Measure measure, double unit, int step) {
    SortedMap<Integer, Integer> bins = new TreeMap<>();
    for (Affected one : BlastWords.both(blast)) {
      int at = (int) rounded(measure.change(one) / unit / step) * step;
      bins.merge(at, 1, Integer::sum);
    }
    if (!bins.isEmpty()) {
      for (int at = bins.firstKey(); at < bins.lastKey(); at += step) {
        bins.putIfAbsent(at, 0);
      }
    }
    return bins;
  }

  private static VBox bar(int at, int count, int most) {
    Label number = new Label(count == 0 ? "" : Integer.toString(count));
    number.getStyleClass().addAll("histogram-count", "semibold");
    Region bar = new Region();
    bar.getStyleClass()
        .addAll("histogram-bar", at < 0 ? "bar-less" : at > 0 ? "bar-more" : "bar-same");
    double height = count == 0 ? 0 : Math.max(4, HEIGHT * count / most);
    bar.setMinHeight(height);
    bar.setPrefHeight(height);
    bar.setMaxHeight(height);
    Label where = new Label(figure(at));
    where.getStyleClass().add("histogram-at");
    where.setMinWidth(Region.USE_PREF_SIZE);
    VBox column = new VBox(2, number, bar, where);
    column.setAlignment(Pos.BOTTOM_CENTER);
    column.setMaxWidth(64);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static String figure(int at) {
    return BlastWords.sign(at) + Math.abs(at);
  }
}
