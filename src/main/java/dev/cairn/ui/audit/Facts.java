package dev.cairn.ui.audit;

import dev.cairn.ui.control.Card;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names on the left, what is known of each on the right. */
final class Facts {
  private static final double NAMES = 104;
  private static final int GROUP = 8;

  private final GridPane grid = new GridPane();

  Facts() {
    grid.getStyleClass().addAll("facts", "entry-facts");
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(NAMES), texts);
  }

  Node node() {
    return grid;
  }

  void row(String name, String text) {
    row(name, Card.words(text));
  }

  void row(String name, Node value) {
    int row = grid.getRowCount();
    grid.add(Card.quiet(name), 0, row);
    grid.add(value, 1, row);
  }

  static Label mono(String text) {
    Label label = Card.words(text);
    label.getStyleClass().add("mono");
    return label;
  }

  /** In groups, so that it can be compared and broken into lines. */
  static Label hash(String hash) {
    Label label = mono(hash.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "));
    label.setAccessibleText(hash);
    return label;
  }
}
