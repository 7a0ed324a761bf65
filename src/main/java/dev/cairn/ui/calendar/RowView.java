package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.CalendarModel.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/** One row of the calendar on screen, used again for others as the calendar is scrolled. */
final class RowView extends ListCell<CalendarRow> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final ObservableValue<Spot> cursor;
  private final Function<Double, Columns> columns;
  private final List<CellView> cells = new ArrayList<>();
  private final Polyline todayLine = new Polyline();
  private final Pane row = new Row();

  RowView(ObservableValue<Spot> cursor, Function<Double, Columns> columns, Consumer<Spot> clicked) {
    this.cursor = cursor;
    this.columns = columns;
    getStyleClass().add("calendar-row");
    row.getStyleClass().add("calendar-row-cells");
    for (int column = 0; column < CalendarRow.COLUMNS; column++) {
      cells.add(new CellView());
    }
    row.getChildren().addAll(cells);
    todayLine.getStyleClass().add("today-line");
    todayLine.setManaged(false);
    todayLine.setMouseTransparent(true);
    row.getChildren().add(todayLine);
    setText(null);
    row.setOnMousePressed(event -> {
      CalendarRow item = getItem();
      if (item != null) {
        int column = columns.apply(row.getWidth()).at(event.getX());
        clicked.accept(new Spot(item.index(), column));
      }
    });
    cursor.subscribe((before, now) -> moved(before, now));
  }

  @Override
  protected void updateItem(@Nullable CalendarRow item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty || item == null ? null : row);
    refresh();
  }

  private void moved(Spot before, Spot now) {
    CalendarRow item = getItem();
    if (item != null && (before.row() == item.index() || now.row() == item.index())) {
      refresh();
    }
  }

  void refresh() {
    CalendarRow item = getItem();
    if (item == null || isEmpty()) {
      return;
    }
    Spot spot = cursor.getValue();
    boolean current = spot.row() == item.index();
    row.pseudoClassStateChanged(CURRENT, current);
    boolean dense = columns.apply(getWidth()).dense();
    for (int column = 0; column < CalendarRow.COLUMNS; column++) {
      cells.get(column).show(item.cells().get(column), dense, current && spot.column() == column);
    }
    row.requestLayout();
  }

  /** The cell in a column, for screen readers. */
  CellView cell(int column) {
    return cells.get(column);
  }

  private final class Row extends Pane {
    @Override
    protected void layoutChildren() {
      Columns at = columns.apply(getWidth());
      for (int column = 0; column < CalendarRow.COLUMNS; column++) {
        cells.get(column).resizeRelocate(at.left(column), 0, at.width(column), getHeight());
      }
      drawToday(at);
    }

    @Override
    protected double computePrefHeight(double width) {
      return columns.apply(width).rowHeight();
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    /** A step between the days that are past and those to come. */
    private void drawToday(Columns at) {
      CalendarRow item = getItem();
      int today = item == null ? -1 : today(item);
      todayLine.setVisible(today >= 0);
      if (today >= 0) {
        double x = at.left(today) + 0.5;
        double bottom = getHeight() - 1;
        todayLine
            .getPoints()
            .setAll(
                at.left(CalendarRow.FIRST_DAY),
                bottom,
                x,
                bottom,
                x,
                1.0,
                at.left(CalendarRow.TOTAL),
                1.0);
      }
    }

    private static int today(CalendarRow item) {
      for (int column = 0; column < CalendarRow.COLUMNS; column++) {
        if (item.cells().get(column) instanceof CalendarCell.OfDay day && day.today()) {
          return column;
        }
      }
      return -1;
    }
  }
}
