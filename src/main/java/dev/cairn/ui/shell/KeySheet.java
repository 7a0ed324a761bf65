package dev.cairn.ui.shell;

import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys of the page and of the whole window. */
final class KeySheet extends VBox {
  private static final Words WORDS = Words.of(KeySheet.class);

  private final Button done = new Button(WORDS.text("sheet.close"));

  KeySheet(String page, List<Command> ofPage, List<Command> everywhere, Runnable close) {
    getStyleClass().add("key-sheet");
    Label title = new Label(WORDS.text("sheet.title"));
    title.getStyleClass().addAll("sheet-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    done.setOnAction(event -> close.run());
    HBox head = new HBox(8, title, space, done);
    head.getStyleClass().add("sheet-head");
    HBox columns =
        new HBox(40, column(page, ofPage), column(WORDS.text("sheet.everywhere"), everywhere));
    columns.getStyleClass().add("sheet-columns");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label note = new Label(WORDS.text("sheet.note"));
    note.getStyleClass().add("sheet-note");
    getChildren().addAll(head, scroll, note);
    addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals("?")) {
            close.run();
            event.consume();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
  }

  Node first() {
    return done;
  }

  private static Node column(String name, List<Command> commands) {
    Label title = new Label(name);
    title.getStyleClass().addAll("sheet-group", "semibold");
    GridPane grid = new GridPane(16, 6);
    int row = 0;
    for (Command command : commands) {
      KeyCombination key = command.key();
      if (key != null) {
        Label what = new Label(command.name());
        HBox caps = KeyCap.all(key);
        GridPane.setHalignment(caps, HPos.RIGHT);
        grid.addRow(row++, caps, what);
      }
    }
    return new VBox(8, title, grid);
  }
}
