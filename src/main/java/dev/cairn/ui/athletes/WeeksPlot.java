package dev.cairn.ui.athletes;

import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The weeks of a plan as bars: outlined as planned, filled where they were said to be done. */
final class WeeksPlot extends Region {
  private static final Words WORDS = Words.of(WeeksPlot.class);
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final double HEIGHT = 150;
  private static final double LABEL = 16;
  private static final double WIDEST = 64;
  private static final double LEAST_FOR_FIGURE = 27;
  private static final double BETWEEN = 0.22;

  private final List<WeekBar> bars;
  private final Region ground = new Region();
  private final List<Region> boxes = new ArrayList<>();
  private final List<Label> figures = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();

  WeeksPlot(List<WeekBar> bars, String sentence) {
    this.bars = List.copyOf(bars);
    getStyleClass().add("weeks-plot");
    setAccessibleText(sentence);
    ground.getStyleClass().add("weeks-past");
    getChildren().add(ground);
    for (WeekBar bar : bars) {
      Region box = new Region();
      box.getStyleClass().add("week-bar");
      box.pseudoClassStateChanged(PAST, bar.past());
      box.pseudoClassStateChanged(DONE, bar.done());
      box.pseudoClassStateChanged(NOW, bar.now());
      box.setAccessibleText(bar.spoken());
      Label figure = new Label(bar.figure());
      figure.getStyleClass().add("week-figure");
      figure.setAlignment(Pos.CENTER);
      Label name = new Label(WORDS.text(bar.now() ? "week.now" : "week.name", bar.number()));
      name.getStyleClass().add("week-name");
      name.pseudoClassStateChanged(NOW, bar.now());
      name.setAlignment(Pos.CENTER);
      boxes.add(box);
      figures.add(figure);
      names.add(name);
      getChildren().addAll(box, figure, name);
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double each = Math.min(WIDEST, width / Math.max(1, bars.size()));
    double gap = each * BETWEEN;
    double floor = HEIGHT - LABEL;
    double room = floor - LABEL;
    boolean tight = each < LEAST_FOR_FIGURE;
    int every = tight ? 2 : 1;
    long past = bars.stream().filter(WeekBar::past).count();
    ground.resizeRelocate(0, 0, snapSizeX(each * past), floor);
    for (int i = 0; i < bars.size(); i++) {
      double x = snapPositionX(i * each);
      double high = snapSizeY(Math.max(2, room * bars.get(i).share()));
      boxes.get(i).resizeRelocate(x + gap / 2, floor - high, Math.max(2, each - gap), high);
      boolean told = i % every == 0 || bars.get(i).now();
      figures.get(i).setVisible(told);
      names.get(i).setVisible(told);
      double span = each * every;
      double left = x - (span - each) / 2;
      figures.get(i).resizeRelocate(left, floor - high - LABEL, span, LABEL);
      names.get(i).resizeRelocate(left, floor, span, LABEL);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }
}
