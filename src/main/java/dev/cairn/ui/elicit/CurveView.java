package dev.cairn.ui.elicit;

import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/** One coach's range as a curve while it is typed. */
final class CurveView extends Region {
  private static final double WIDTH = 190;
  private static final double HEIGHT = 54;

  private final Polygon area = new Polygon();
  private final Polyline line = new Polyline();
  private final Line axis = new Line();
  private final List<Line> marks = List.of(new Line(), new Line(), new Line());
  private @Nullable Drawn drawn;

  private record Drawn(Range range, Curve curve, Scale scale) {}

  CurveView() {
    getStyleClass().add("curve-view");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    area.getStyleClass().add("curve-area");
    line.getStyleClass().add("curve-line");
    axis.getStyleClass().add("curve-axis");
    marks.forEach(mark -> mark.getStyleClass().add("curve-mark"));
    getChildren().addAll(area, axis, line);
    getChildren().addAll(marks);
    getChildren().forEach(child -> child.setManaged(false));
    clear();
  }

  /** Nothing to be drawn, as while no range is typed. */
  void clear() {
    drawn = null;
    getChildren().forEach(child -> child.setVisible(child.equals(axis)));
    requestLayout();
  }

  void show(Range range, Curve curve, Limits limits) {
    drawn =
        new Drawn(
            range,
            curve,
            Scale.of(List.of(curve), limits, List.of(range.lowest(), range.highest())));
    getChildren().forEach(child -> child.setVisible(true));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight() - 1;
    place(axis, 0, width, height, height);
    Drawn now = drawn;
    if (now == null) {
      return;
    }
    List<Double> points = now.scale().points(now.curve()::density, width, height);
    line.getPoints().setAll(points);
    area.getPoints().setAll(points);
    area.getPoints().addAll(width, height, 0.0, height);
    double[] values = {now.range().lowest(), now.range().best(), now.range().highest()};
    for (int i = 0; i < values.length; i++) {
      double x = now.scale().x(values[i], width);
      place(marks.get(i), x, x, height * 0.25, height);
    }
  }

  private static void place(Line line, double fromX, double toX, double fromY, double toY) {
    line.setStartX(fromX);
    line.setEndX(toX);
    line.setStartY(fromY);
    line.setEndY(toY);
  }
}
