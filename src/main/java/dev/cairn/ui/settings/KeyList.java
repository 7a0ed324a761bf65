package dev.cairn.ui.settings;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The keys of a page, each to be changed by pressing another. */
final class KeyList {
  private static final Words WORDS = Words.of(KeyList.class);

  private final List<Command> commands;
  private final List<Command> everywhere;
  private final Keymap keymap;
  private final KeyChoice choice;
  private final VBox lines = new VBox();
  private final Label problem = Card.words("");
  private @Nullable String asked;

  /**
   * @param commands with the keys that Cairn comes with
   * @param everywhere those of the window, which are heard on every page
   */
  KeyList(List<Command> commands, List<Command> everywhere, Map<String, String> chosen) {
    this.commands = commands;
    this.everywhere = everywhere;
    this.keymap = new Keymap(chosen);
    this.choice = new KeyChoice(chosen);
    lines.getStyleClass().add("key-lines");
    problem.getStyleClass().add("form-problem");
    show("");
  }

  Node node() {
    return lines;
  }

  private void show(String wrong) {
    lines.getChildren().clear();
    for (Command command : keymap.apply(commands)) {
      if (command.key() != null || choice.isOwn(command)) {
        lines.getChildren().add(line(command));
      }
    }
    problem.setText(wrong);
    if (!wrong.isEmpty()) {
      lines.getChildren().add(problem);
    }
  }

  private Node line(Command command) {
    Label name = Card.words(command.name());
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(10, name);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("key-line");
    if (command.id().equals(asked)) {
      line.getChildren().add(asking(command));
      return line;
    }
    KeyCombination key = command.key();
    if (key != null) {
      line.getChildren().add(KeyCap.all(key));
    }
    if (choice.isOwn(command)) {
      line.getChildren()
          .add(
              button(
                  "keys.usual",
                  command,
                  () -> {
                    choice.usual(command);
                    show("");
                  }));
    }
    line.getChildren()
        .add(
            button(
                "keys.change",
                command,
                () -> {
                  asked = command.id();
                  show("");
                }));
    return line;
  }

  private static Button button(String key, Command command, Runnable action) {
    Button button = new Button(WORDS.text(key));
    button.setId(key.replace('.', '-') + "-" + command.id().replace('.', '-'));
    button.getStyleClass().add("small");
    button.setAccessibleText(WORDS.text(key + ".spoken", command.name()));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private Node asking(Command command) {
    Button waiting = new Button(WORDS.text("keys.press"));
    waiting.setId("keys-press");
    waiting.getStyleClass().addAll("small", "accent");
    waiting.setMinWidth(Region.USE_PREF_SIZE);
    waiting.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(command, event));
    waiting.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
    waiting
        .sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            javafx.application.Platform.runLater(waiting::requestFocus);
          }
        });
    return waiting;
  }

  private void pressed(Command command, KeyEvent event) {
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      asked = null;
      show("");
      return;
    }
    Optional<KeyCombination> key = KeyChoice.pressed(event);
    if (key.isPresent()) {
      List<Command> beside = new ArrayList<>(keymap.apply(commands));
      beside.addAll(keymap.apply(everywhere));
      Optional<String> wrong = choice.choose(command, key.get(), beside);
      asked = null;
      show(wrong.orElse(""));
    }
  }
}
