package dev.cairn.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something a coach can ask for by key or in the palette.
 *
 * @param id stable, for keys a coach chose
 * @param name as people read it
 * @param key null where there is none; a key without Ctrl or Alt does nothing while text has focus
 */
public record Command(
    String id,
    String name,
    @Nullable KeyCombination key,
    BooleanSupplier possible,
    Runnable action) {
  public static Command of(String id, String name, @Nullable String key, Runnable action) {
    return new Command(
        id, name, key == null ? null : KeyCombination.valueOf(key), () -> true, action);
  }

  /** The same, where it is not always possible. */
  public Command when(BooleanSupplier condition) {
    return new Command(id, name, key, condition, action);
  }

  Command withKey(@Nullable KeyCombination other) {
    return new Command(id, name, other, possible, action);
  }

  /** Runs it where that is possible; whether it did. */
  boolean run() {
    boolean runs = possible.getAsBoolean();
    if (runs) {
      action.run();
    }
    return runs;
  }
}
