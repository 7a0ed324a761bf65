package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.CalendarModel.Spot;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.text.Dates;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    Elided.of(labels.getFirst());
    labels.getLast().getStyleClass().add("semibold");
  }

  void show(CalendarModel model, boolean dense) {
    int column = CalendarRow.FIRST_DAY;
    for (DayOfWeek day : model.weekdays()) {
      Label label = labels.get(column);
      boolean today = model.findToday().filter(at(column)).isPresent();
      label.setText(
          today ? CellWords.WORDS.text("header.today", Dates.brief(day)) : Dates.brief(day));
      label.setAccessibleText(Dates.spoken(day));
      label.getStyleClass().removeAll("today");
      if (today) {
        label.getStyleClass().add("today");
      }
      column++;
    }
    labels.getLast().setText(dense ? model.plannedBriefly() : model.planned());
    labels.getLast().setAccessibleText(model.planned());
    requestLayout();
  }

  private static Predicate<Spot> at(int column) {
    return spot -> spot.column() == column;
  }

  void lay(Columns shared) {
    columns = shared;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (int column = 0; column < CalendarRow.COLUMNS; column++) {
      double x = columns.left(column) + (columns.dense() ? 6 : 12);
      labels.get(column).resizeRelocate(x, 0, columns.left(column + 1) - x - 2, getHeight() - 1);
    }
  }
}
