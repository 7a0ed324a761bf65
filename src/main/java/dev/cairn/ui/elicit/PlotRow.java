package dev.cairn.ui.elicit;

import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** An answer below the curves: its name, how far it reaches, and its figures. */
record PlotRow(
    Labeled name, Line bar, Node mark, Label figures, double low, double middle, double high) {
  static final double TALL = 24;

  private static final Words WORDS = Words.of(PlotRow.class);
  private static final double DOT = 4.5;

  /** One answer without a name; whose it is only whoever gave it can say. */
  static PlotRow answer(
      int number, String look, String figures, double low, double middle, double high, Mine mine) {
    boolean own = mine.is(number);
    ToggleButton name =
        new ToggleButton(own ? WORDS.text("plot.mine") : WORDS.text("plot.answer", number));
    name.setId("answer-" + number);
    name.getStyleClass().addAll("plot-name", "plot-own");
    name.setSelected(own);
    name.setAccessibleText(WORDS.text(own ? "plot.mine.spoken" : "plot.claim", number));
    name.setOnAction(event -> mine.claim(number));
    Circle dot = new Circle(DOT);
    dot.getStyleClass().addAll("opinion-dot", look);
    if (own) {
      dot.getStyleClass().add("opinion-mine");
    }
    return new PlotRow(
        name, line("opinion-bar", look), dot, label("plot-figures", figures), low, middle, high);
  }

  /** All together. */
  static PlotRow pool(String figures, double low, double middle, double high) {
    double half = DOT + 1.5;
    Polygon diamond = new Polygon(-half, 0, 0, -half, half, 0, 0, half);
    diamond.getStyleClass().add("pool-mark");
    return new PlotRow(
        label("plot-name", WORDS.text("plot.pool")),
        line("pool-bar"),
        diamond,
        label("plot-figures", figures),
        low,
        middle,
        high);
  }

  static Label label(String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  static Line line(String... styles) {
    Line line = new Line();
    line.getStyleClass().addAll(styles);
    return line;
  }

  List<Node> nodes() {
    return List.of(bar, mark, name, figures);
  }

  /**
   * Lays it out round a height.
   *
   * @param left so much room its name has
   * @param wide so much the whole has
   */
  void lay(double y, double left, double wide, DoubleUnaryOperator at) {
    double tall = name.prefHeight(-1);
    name.resizeRelocate(0, name.snapPositionY(y - tall / 2), left - 6, tall);
    PoolPlot.stretch(bar, at.applyAsDouble(low), at.applyAsDouble(high), y, y);
    mark.setLayoutX(at.applyAsDouble(middle));
    mark.setLayoutY(y);
    double needs = figures.prefWidth(-1);
    boolean right = at.applyAsDouble(high) + 10 + needs <= wide;
    PoolPlot.put(
        figures,
        right ? at.applyAsDouble(high) + 10 : at.applyAsDouble(low) - 10,
        y - figures.prefHeight(-1) / 2,
        right ? 0 : 1,
        wide);
  }
}
