package dev.cairn.ui.calendar;

import dev.cairn.ui.text.Dates;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The names of the columns and what all rows add up to. */
final class CalendarHeader extends Region {
  private static final double HEIGHT = 24;

  private final List<Label> labels = new ArrayList<>();
  private Columns columns = new Columns(0, false);

  CalendarHeader() {
    getStyleClass().add("calendar-header");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    for (int column = 0; column < CalendarRow.COLUMNS; column++) {
      Label label = new Label();
      label.setManaged(false);
      labels.add(label);
    }
    getChildren().addAll(labels);
    labels.getFirst().setText(CellWords.WORDS.text("week"));
    labels.getLast().getStyleClass().add("semibold");
  }

  void show(CalendarModel model) {
    int column = CalendarRow.FIRST_DAY;
    for (DayOfWeek day : model.weekdays()) {
      labels.get(column).setText(Dates.brief(day));
      labels.get(column).setAccessibleText(Dates.spoken(day));
      column++;
    }
    labels.getLast().setText(model.planned());
    requestLayout();
  }

  void lay(Columns shared) {
    columns = shared;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (int column = 0; column < CalendarRow.COLUMNS; column++) {
      double x = columns.left(column) + 12;
      labels.get(column).resizeRelocate(x, 0, columns.left(column + 1) - x - 2, getHeight() - 1);
    }
  }
}
