package dev.cairn.ui.prefs;

import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.collections.SetChangeListener;
import javafx.util.Duration;

/** Writes preferences and drafts a second after the last change; nothing waits for it. */
public final class Remembering {
  private static final Duration QUIET = Duration.seconds(1);

  private final PreferencesFile file;
  private final Preferences preferences;
  private final Slot slot;
  private final Consumer<Failure> failed;
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private Kept written;

  /** What the two files hold. */
  private record Kept(byte[] window, byte[] drafts) {
    static Kept of(Preferences preferences) {
      return new Kept(
          PreferencesJson.write(preferences), PreferencesJson.write(preferences.drafts()));
    }
  }

  /**
   * Begins to watch.
   *
   * @param failed told when a file could not be written
   */
  public Remembering(
      PreferencesFile file, Preferences preferences, Slot slot, Consumer<Failure> failed) {
    this.file = file;
    this.preferences = preferences;
    this.slot = slot;
    this.failed = failed;
    this.written = Kept.of(preferences);
    quiet.setOnFinished(event -> write());
    Setting setting = preferences.setting();
    LastSeen seen = preferences.lastSeen();
    watch(setting.units());
    watch(setting.language());
    watch(setting.textLanguage());
    watch(setting.weekStart());
    watch(setting.appearance());
    watch(setting.decideFirst());
    watch(setting.autoAdvance());
    watch(setting.filter());
    setting.folded().addListener((SetChangeListener<String>) change -> quiet.playFromStart());
    if (preferences.keys() instanceof ObservableMap<String, String> keys) {
      keys.addListener((MapChangeListener<String, String>) change -> quiet.playFromStart());
    }
    preferences.drafts().onChanged(quiet::playFromStart);
    watch(seen.window());
    watch(seen.athlete());
    watch(seen.place());
  }

  private void watch(ObservableValue<?> value) {
    value.addListener((observed, before, now) -> quiet.playFromStart());
  }

  /** Writes what has changed, now, through the door. */
  void write() {
    quiet.stop();
    Kept now = Kept.of(preferences);
    Kept before = written;
    if (same(now, before)) {
      return;
    }
    slot.ask(
        errand -> {
          write(now, before, errand.cancel());
          return now;
        },
        done -> written = done,
        failed);
  }

  /** Whoever was overtaken writes nothing, so that the newest stays. */
  private void write(Kept now, Kept before, Cancel overtaken) throws IOException {
    synchronized (file) {
      if (!overtaken.asked() && !Arrays.equals(now.window(), before.window())) {
        file.write(now.window());
      }
      if (!overtaken.asked() && !Arrays.equals(now.drafts(), before.drafts())) {
        file.writeDrafts(now.drafts());
      }
    }
  }

  private static boolean same(Kept one, Kept other) {
    return Arrays.equals(one.window(), other.window())
        && Arrays.equals(one.drafts(), other.drafts());
  }

  /** The last words of a window that closes: written on the spot, as nobody will wait. */
  public void finish() {
    quiet.stop();
    slot.cancel();
    Kept now = Kept.of(preferences);
    try {
      write(now, written, new Cancel());
      written = now;
    } catch (IOException lost) {
      failed.accept(new Failure(lost.toString(), false, lost));
    }
  }
}
