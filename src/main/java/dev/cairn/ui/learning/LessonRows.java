package dev.cairn.ui.learning;

import dev.cairn.ui.control.Elided;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A table that reads like text: quiet headings, a line for each row, words that may end in dots.
 */
final class LessonRows extends VBox {
  private final List<Double> shares;

  /**
   * @param shares how the width is shared among the columns
   */
  LessonRows(List<String> headings, List<Double> shares) {
    this.shares = List.copyOf(shares);
    getStyleClass().add("affected");
    Node head = row(headings.stream().map(LessonRows::label).toList());
    head.getStyleClass().add("affected-head");
    getChildren().add(head);
  }

  LessonRows with(String... cells) {
    return withNodes(List.of(cells).stream().map(LessonRows::label).toList());
  }

  LessonRows withNodes(List<? extends Node> cells) {
    Node row = row(cells);
    row.getStyleClass().add("affected-row");
    getChildren().add(row);
    return this;
  }

  private static Node label(String text) {
    return Elided.of(new Label(text));
  }

  private GridPane row(List<? extends Node> cells) {
    GridPane row = new GridPane();
    row.setHgap(8);
    row.setAlignment(Pos.CENTER_LEFT);
    double all = shares.stream().mapToDouble(Double::doubleValue).sum();
    for (int at = 0; at < cells.size(); at++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100 * shares.get(at) / all);
      row.getColumnConstraints().add(column);
      row.add(cells.get(at), at, 0);
    }
    HBox.setHgrow(row, Priority.ALWAYS);
    return row;
  }
}
