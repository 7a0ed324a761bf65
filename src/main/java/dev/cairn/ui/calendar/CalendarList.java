package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.CalendarModel.Spot;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** The rows that are in sight; a screen reader in it hears the chosen cell. */
final class CalendarList extends ListView<CalendarRow> {
  private final ObservableValue<Spot> cursor;
  private final DoubleProperty rowWidth = new SimpleDoubleProperty();
  private final Map<RowView, Boolean> views = new HashMap<>();

  CalendarList(
      ObservableValue<Spot> cursor, Function<Double, Columns> columns, Consumer<Spot> clicked) {
    this.cursor = cursor;
    getStyleClass().add("calendar-list");
    setCellFactory(list -> {
      RowView view = new RowView(cursor, columns, clicked);
      views.put(view, true);
      view.widthProperty().subscribe(width -> rowWidth.set(width.doubleValue()));
      return view;
    });
  }

  /** How wide the rows are, beside a scroll bar if there is one. */
  DoubleProperty rowWidth() {
    return rowWidth;
  }

  void refreshRows() {
    views.keySet().forEach(RowView::refresh);
  }

  /** Scrolls no further than it takes to see a row whole. */
  void reveal(int row) {
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.scrollTo(row);
      flow.layout();
      flow.scrollTo(row);
    }
  }

  /** How many rows can be seen at a time. */
  int page() {
    return Math.max(1, (int) (getHeight() / Math.max(1, getFixedCellSize())) - 1);
  }

  private @Nullable VirtualFlow<?> flow() {
    return lookup(".virtual-flow") instanceof VirtualFlow<?> found ? found : null;
  }

  /** The node of the chosen cell, while its row is in sight. */
  @Nullable Node chosen() {
    Spot spot = cursor.getValue();
    VirtualFlow<?> flow = flow();
    return flow != null
            && spot.row() >= 0
            && spot.row() < getItems().size()
            && flow.getCell(spot.row()) instanceof RowView view
        ? view.cell(spot.column())
        : null;
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.FOCUS_ITEM
        ? chosen()
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
