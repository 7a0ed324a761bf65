package dev.cairn.ui.control;

import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** Keys as they are printed on keyboards. */
public final class KeyNames {
  private static final Words WORDS = Words.of(KeyNames.class);
  private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

  private KeyNames() {}

  /** One name for each key: "Ctrl", "Shift", "Z". */
  public static List<String> of(KeyCombination keys) {
    List<String> names = new ArrayList<>();
    add(names, keys.getShortcut(), MAC ? "⌘" : WORDS.text("key.control"));
    add(names, keys.getControl(), WORDS.text("key.control"));
    add(names, keys.getAlt(), MAC ? "⌥" : "Alt");
    add(names, keys.getShift(), WORDS.text("key.shift"));
    add(names, keys.getMeta(), MAC ? "⌘" : "Meta");
    names.add(last(keys));
    return names;
  }

  /** In one piece, for sentences: "Ctrl+Shift+Z". */
  public static String text(KeyCombination keys) {
    return String.join("+", of(keys));
  }

  private static void add(List<String> names, ModifierValue held, String name) {
    if (held == ModifierValue.DOWN) {
      names.add(name);
    }
  }

  private static String last(KeyCombination keys) {
    return switch (keys) {
      case KeyCharacterCombination character -> character.getCharacter();
      case KeyCodeCombination code -> name(code.getCode());
      default -> keys.getDisplayText();
    };
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case ESCAPE -> "Esc";
      case PAGE_UP -> WORDS.text("key.page-up");
      case PAGE_DOWN -> WORDS.text("key.page-down");
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case DELETE -> WORDS.text("key.delete");
      default -> code.getName();
    };
  }
}
