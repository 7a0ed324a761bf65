package dev.cairn.ui.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Runs commands by their keys, after what has focus had its turn. Signs such as ? or [ are heard as
 * they are typed, wherever they lie on the keyboard.
 */
final class Keyboard {
  private final Supplier<List<Command>> commands;
  private final BooleanSupplier covered;
  private boolean answered;

  /**
   * Listens for commands.
   *
   * @param commands the first with a key wins
   * @param covered whether something lies over the page, which has the keys then
   */
  Keyboard(Supplier<List<Command>> commands, BooleanSupplier covered) {
    this.commands = commands;
    this.covered = covered;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> answered = false);
    scene.addEventFilter(KeyEvent.KEY_TYPED, this::spare);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(scene, event));
  }

  private void pressed(Scene scene, KeyEvent event) {
    boolean beside = !writing(scene.getFocusOwner()) || worksBesideText(event);
    if (!covered.getAsBoolean() && beside) {
      answered = run(event, KeyCodeCombination.class);
    }
  }

  /** A key that opened a form must not be typed into its first field. */
  private void spare(KeyEvent event) {
    if (answered) {
      answered = false;
      event.consume();
    }
  }

  private void typed(Scene scene, KeyEvent event) {
    if (!covered.getAsBoolean() && !writing(scene.getFocusOwner())) {
      for (Command command : commands.get()) {
        if (command.key() instanceof KeyCharacterCombination sign
            && sign.getCharacter().equals(event.getCharacter())
            && command.run()) {
          event.consume();
          return;
        }
      }
    }
  }

  private boolean run(KeyEvent event, Class<? extends KeyCombination> kind) {
    for (Command command : commands.get()) {
      KeyCombination key = command.key();
      if (kind.isInstance(key) && key.match(event) && command.run()) {
        event.consume();
        return true;
      }
    }
    return false;
  }

  static boolean worksBesideText(KeyEvent event) {
    boolean held = event.isControlDown() || event.isAltDown() || event.isMetaDown();
    return held || event.getCode() == KeyCode.ESCAPE || event.getCode().isFunctionKey();
  }

  private static boolean writing(@Nullable Node focused) {
    return switch (focused) {
      case TextInputControl text -> text.isEditable();
      case ComboBoxBase<?> box -> box.isEditable();
      case Spinner<?> spinner -> spinner.isEditable();
      case null, default -> false;
    };
  }
}
