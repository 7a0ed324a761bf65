package dev.cairn.ui.prefs;

import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.SetChangeListener;
import javafx.util.Duration;

/** Writes the preferences a second after the last change; nothing waits for it. */
public final class Remembering {
  private static final Duration QUIET = Duration.seconds(1);

  private final PreferencesFile file;
  private final Preferences preferences;
  private final Slot slot;
  private final Consumer<Failure> failed;
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private byte[] written;

  /**
   * Begins to watch.
   *
   * @param failed told when the file could not be written
   */
  public Remembering(
      PreferencesFile file, Preferences preferences, Slot slot, Consumer<Failure> failed) {
    this.file = file;
    this.preferences = preferences;
    this.slot = slot;
    this.failed = failed;
    this.written = PreferencesJson.write(preferences);
    quiet.setOnFinished(event -> write());
    Setting setting = preferences.setting();
    LastSeen seen = preferences.lastSeen();
    watch(setting.units());
    watch(setting.language());
    watch(setting.weekStart());
    watch(setting.appearance());
    watch(setting.decideFirst());
    watch(setting.autoAdvance());
    watch(setting.filter());
    setting.folded().addListener((SetChangeListener<String>) change -> quiet.playFromStart());
    if (preferences.keys() instanceof ObservableMap<String, String> keys) {
      keys.addListener((MapChangeListener<String, String>) change -> quiet.playFromStart());
    }
    watch(seen.window());
    watch(seen.athlete());
    watch(seen.place());
  }

  private void watch(ObservableValue<?> value) {
    value.addListener((observed, before, now) -> quiet.playFromStart());
  }

  /** Writes what has changed, now, through the door. */
  void write() {
    changed()
        .ifPresent(bytes ->
            slot.ask(
                errand -> {
                  if (!errand.cancel().asked()) {
                    file.write(bytes);
                  }
                  return bytes;
                },
                done -> {},
                failed));
  }

  /** The last words of a window that closes: written on the spot, as nobody will wait. */
  public void finish() {
    slot.cancel();
    changed()
        .ifPresent(bytes -> {
          try {
            file.write(bytes);
          } catch (IOException lost) {
            failed.accept(new Failure(lost.toString(), false, lost));
          }
        });
  }

  private Optional<byte[]> changed() {
    quiet.stop();
    byte[] bytes = PreferencesJson.write(preferences);
    if (Arrays.equals(bytes, written)) {
      return Optional.empty();
    }
    written = bytes;
    return Optional.of(bytes);
  }
}
