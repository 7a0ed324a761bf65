package dev.cairn.ui.strength;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The estimates as a line, or as a table for whom a line says less. */
final class OneRepMaxChart {
  private static final Words WORDS = Words.of(OneRepMaxChart.class);

  private final OneRepMaxModel model;
  private final StackPane body = new StackPane();
  private final Region card;
  private boolean table;

  OneRepMaxChart(OneRepMaxModel model) {
    this.model = model;
    Label sentence = Card.quiet(model.sentence());
    sentence.getStyleClass().add("chart-sentence");
    body.getStyleClass().add("chart-body");
    body.setAccessibleText(model.sentence());
    body.setFocusTraversable(model.drawn());
    body.setMinHeight(Region.USE_PREF_SIZE);
    StackPane.setAlignment(body, javafx.geometry.Pos.CENTER);
    javafx.scene.layout.VBox.setVgrow(body, Priority.ALWAYS);
    this.card =
        Card.of(
            WORDS.text("chart.title", model.unit()),
            model.drawn() ? WORDS.text("chart.hint") : "",
            body,
            sentence);
    show();
  }

  Node node() {
    return card;
  }

  /** The other of the two. */
  void turn() {
    table = !table;
    show();
  }

  private void show() {
    body.getChildren().clear();
    if (model.drawn()) {
      body.getChildren().add(table ? table() : new OneRepMaxPlot(model));
    }
  }

  private Node table() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("sessions");
    grid.setAccessibleText(WORDS.text("chart.table"));
    List<OneRepMaxModel.Point> points = model.points();
    for (int i = 0; i < points.size(); i++) {
      grid.add(cell(points.get(i).date()), 0, i);
      grid.add(cell(points.get(i).figure() + " " + model.unit()), 1, i);
    }
    return grid;
  }

  private static Node cell(String text) {
    HBox cell = new HBox(new Label(text));
    cell.getStyleClass().addAll("sessions-row", "sessions-word");
    return cell;
  }
}
