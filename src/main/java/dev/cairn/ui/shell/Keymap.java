package dev.cairn.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The keys of commands, as Cairn has them or as a coach chose. */
public final class Keymap {
  private final Map<String, String> chosen;

  /**
   * Keys with a coach's own, as they are at each moment.
   *
   * @param chosen by the id of a command; an empty text takes its key away
   */
  public Keymap(Map<String, String> chosen) {
    this.chosen = chosen;
  }

  public List<Command> apply(List<Command> commands) {
    return commands.stream().map(this::apply).toList();
  }

  private Command apply(Command command) {
    String key = chosen.get(command.id());
    return key == null ? command : command.withKey(read(key, command.key()));
  }

  /** A key that cannot be read leaves the one Cairn has. */
  private static @Nullable KeyCombination read(String key, @Nullable KeyCombination usual) {
    if (key.isBlank()) {
      return null;
    }
    try {
      return KeyCombination.valueOf(key);
    } catch (IllegalArgumentException unreadable) {
      return usual;
    }
  }
}
