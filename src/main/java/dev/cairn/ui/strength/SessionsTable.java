package dev.cairn.ui.strength;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The last sessions: the top set of each, and what had been suggested. */
final class SessionsTable {
  private static final Words WORDS = Words.of(SessionsTable.class);
  private static final int FIGURES = 4;

  private SessionsTable() {}

  static Node of(List<SessionRow> rows, String unit) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("sessions");
    for (int i = 0; i <= FIGURES + 1; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(i > 0 && i <= FIGURES ? HPos.RIGHT : HPos.LEFT);
      column.setHgrow(i == FIGURES + 1 ? Priority.ALWAYS : Priority.SOMETIMES);
      grid.getColumnConstraints().add(column);
    }
    line(
        grid,
        0,
        "sessions-head",
        WORDS.text("sessions.date"),
        unit,
        WORDS.text("sessions.reps"),
        WORDS.text("sessions.rpe"),
        WORDS.text("sessions.e1rm"),
        WORDS.text("sessions.then"));
    for (int i = 0; i < rows.size(); i++) {
      SessionRow row = rows.get(i);
      line(
          grid,
          i + 1,
          "sessions-row",
          row.date(),
          row.load(),
          row.reps(),
          row.rpe(),
          row.oneRepMax(),
          row.then());
    }
    grid.setAccessibleText(
        String.join(" ", rows.stream().map(row -> row.sentence() + ".").toList()));
    Card card =
        Card.of(WORDS.text("sessions.title", rows.size()), WORDS.text("sessions.sub"), grid);
    String rule = WORDS.text("session.rule", "").strip();
    if (rows.stream().anyMatch(row -> row.then().startsWith(rule))) {
      Label hint = Card.quiet(WORDS.text("sessions.hint"));
      hint.getStyleClass().add("sessions-hint");
      card.getChildren().add(hint);
    }
    return card;
  }

  private static void line(GridPane grid, int row, String style, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      Label label = new Label(cells[i]);
      label.setMinWidth(i < cells.length - 1 ? Region.USE_PREF_SIZE : 0);
      if (i == cells.length - 1) {
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
      }
      if (i == 1 && row > 0) {
        label.getStyleClass().add("semibold");
      }
      HBox cell = new HBox(label);
      cell.getStyleClass()
          .addAll(style, i > 0 && i <= FIGURES ? "sessions-figure" : "sessions-word");
      cell.setMaxWidth(Double.MAX_VALUE);
      cell.setMaxHeight(Double.MAX_VALUE);
      grid.add(cell, i, row);
    }
  }
}
