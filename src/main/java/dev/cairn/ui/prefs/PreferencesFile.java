package dev.cairn.ui.prefs;

import dev.cairn.json.JsonProblem;
import dev.cairn.ui.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The file of preferences in a workspace. It lies there because it names an athlete: who erases or
 * carries away a workspace has it with the rest.
 */
public final class PreferencesFile {
  private static final Words WORDS = Words.of(PreferencesFile.class);
  private static final String NAME = "window.json";

  private final Path file;

  public PreferencesFile(Path workspace) {
    this.file = workspace.resolve(NAME);
  }

  public Path file() {
    return file;
  }

  /** A file that cannot be read is put aside, and the window starts as it comes. */
  public Preferences read() {
    if (!Files.exists(file)) {
      return Preferences.fresh();
    }
    try {
      return new PreferencesJson().read(Files.readAllBytes(file));
    } catch (JsonProblem damaged) {
      return aside(String.valueOf(damaged.getMessage()));
    } catch (IOException unreadable) {
      return remarked(WORDS.text("file.unreadable", file, unreadable.toString()));
    }
  }

  private Preferences aside(String why) {
    Path kept = file.resolveSibling(NAME + ".damaged");
    try {
      Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
      return remarked(WORDS.text("file.damaged", file, why, kept));
    } catch (IOException stays) {
      return remarked(WORDS.text("file.unreadable", file, why));
    }
  }

  private static Preferences remarked(String remark) {
    Preferences fresh = Preferences.fresh();
    return new Preferences(fresh.setting(), fresh.lastSeen(), fresh.keys(), List.of(remark));
  }

  /** Whole or not at all; without a workspace there is nothing to remember. */
  synchronized void write(byte[] bytes) throws IOException {
    Path part = file.resolveSibling(NAME + ".part");
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
