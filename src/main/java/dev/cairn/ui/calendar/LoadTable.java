package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.LoadModel.Bar;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The load of a plan as a table, for those who would rather read than look. */
final class LoadTable extends TableView<Bar> {
  LoadTable(LoadModel model) {
    getStyleClass().addAll("load-table", "dense");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("load.column.row", bar -> bar.row().head().name() + " · " + bar.row().head().detail());
    column("load.column.type", bar -> CellWords.week(bar.type()));
    column("load.column.planned", bar -> bar.figure() + " " + bar.row().total().addition());
    column("load.column.long", bar -> model.longRun(bar.row()));
    getItems().setAll(model.bars());
  }

  private void column(String key, Function<Bar, String> value) {
    TableColumn<Bar, String> column = new TableColumn<>(CellWords.WORDS.text(key));
    column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
  }
}
