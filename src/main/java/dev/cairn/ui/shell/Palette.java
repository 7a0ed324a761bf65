package dev.cairn.ui.shell;

import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One field to find every command, athlete and place. */
final class Palette extends VBox {
  private static final Words WORDS = Words.of(Palette.class);
  private static final double ROW = 32;
  private static final int ROWS = 10;

  private final TextField asked = new TextField();
  private final ListView<Command> list = new ListView<>();
  private final Runnable close;

  Palette(List<Command> entries, Runnable close) {
    this.close = close;
    PaletteModel model = new PaletteModel(entries);
    getStyleClass().add("palette");
    asked.setId("palette-field");
    asked.setPromptText(WORDS.text("palette.prompt"));
    asked.setAccessibleText(WORDS.text("palette.prompt"));
    asked.textProperty().subscribe(text -> show(model.find(text)));
    asked.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Row());
    list.setPlaceholder(new Label(WORDS.text("palette.nothing")));
    list.setOnMouseClicked(event -> run());
    getChildren().addAll(asked, list);
  }

  Node field() {
    return asked;
  }

  private void show(List<Command> found) {
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(ROW * Math.clamp(found.size(), 2, ROWS) + 2);
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(ROWS);
      case PAGE_UP -> move(-ROWS);
      case ENTER -> run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - ROWS + 1));
    }
  }

  private void run() {
    Command chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close.run();
      chosen.run();
    }
  }

  private static final class Row extends ListCell<Command> {
    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      setText(null);
      setGraphic(command == null || empty ? null : row(command));
      setAccessibleText(command == null ? null : command.name());
    }

    private static Node row(Command command) {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      HBox row = new HBox(8, new Label(command.name()), space);
      KeyCombination key = command.key();
      if (key != null) {
        row.getChildren().add(KeyCap.all(key));
      }
      row.getStyleClass().add("palette-row");
      return row;
    }
  }
}
