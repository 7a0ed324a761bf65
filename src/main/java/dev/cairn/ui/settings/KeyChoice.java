package dev.cairn.ui.settings;

import dev.cairn.ui.control.KeyNames;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Another key for a command, unless it belongs to another one that is heard at the same time. */
final class KeyChoice {
  private static final Words WORDS = Words.of(KeyChoice.class);

  private final Map<String, String> chosen;

  /**
   * @param chosen by the id of a command; changed here and kept with the preferences
   */
  KeyChoice(Map<String, String> chosen) {
    this.chosen = chosen;
  }

  /** The key that was pressed; none while only Ctrl, Alt or Shift is. */
  static Optional<KeyCombination> pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED || code == KeyCode.TAB) {
      return Optional.empty();
    }
    Modifier[] held =
        java.util.stream.Stream.of(
                event.isShortcutDown() ? KeyCombination.SHORTCUT_DOWN : null,
                event.isAltDown() ? KeyCombination.ALT_DOWN : null,
                event.isShiftDown() ? KeyCombination.SHIFT_DOWN : null)
            .filter(java.util.Objects::nonNull)
            .toArray(Modifier[]::new);
    return Optional.of(new KeyCodeCombination(code, held));
  }

  /**
   * Gives a command a key.
   *
   * @param beside all commands that are heard where this one is, with the keys they have now
   * @return why not, in a sentence; none when it was done
   */
  Optional<String> choose(Command command, KeyCombination key, List<Command> beside) {
    Optional<Command> other =
        beside.stream()
            .filter(one -> !one.id().equals(command.id()))
            .filter(one -> same(one.key(), key))
            .findFirst();
    if (other.isPresent()) {
      return Optional.of(
          WORDS.text("keys.taken", KeyNames.text(key), other.get().name(), command.name()));
    }
    chosen.put(command.id(), key.getName());
    return Optional.empty();
  }

  private static boolean same(@Nullable KeyCombination one, KeyCombination key) {
    return one != null
        && (one.equals(key)
            || one instanceof KeyCharacterCombination sign
                && KeyNames.text(sign).equals(KeyNames.text(key)));
  }

  /** The key that Cairn comes with. */
  void usual(Command command) {
    chosen.remove(command.id());
  }

  boolean isOwn(Command command) {
    return chosen.containsKey(command.id());
  }
}
