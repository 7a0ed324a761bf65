package dev.cairn.ui.prefs;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ui.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The files of preferences and of drafts in a workspace. They lie there because they name athletes:
 * who erases or carries away a workspace has them with the rest. Drafts have a file of their own,
 * so that a second window, which only reads, never writes over those of the first.
 */
public final class PreferencesFile {
  private static final Words WORDS = Words.of(PreferencesFile.class);

  private final WorkspaceFile window;
  private final WorkspaceFile drafts;

  public PreferencesFile(Path workspace) {
    this.window = new WorkspaceFile(workspace.resolve("window.json"));
    this.drafts = new WorkspaceFile(workspace.resolve("drafts.json"));
  }

  public Path file() {
    return window.path();
  }

  /** What an erased athlete leaves begun goes too, where no window is open to see to it. */
  public void forget(String athleteId) throws IOException {
    Drafts kept = read().drafts();
    if (kept.of(athleteId).isPresent()) {
      kept.forget(athleteId);
      writeDrafts(PreferencesJson.write(kept));
    }
  }

  /** A file that cannot be read is put aside, and the window starts without it. */
  public Preferences read() {
    List<String> remarks = new ArrayList<>();
    Preferences kept =
        read(window, "file", bytes -> new PreferencesJson().read(bytes), remarks)
            .orElseGet(Preferences::fresh);
    Map<String, JsonNode> begun = new TreeMap<>();
    read(drafts, "drafts", bytes -> JsonFile.read(bytes).root(), remarks)
        .ifPresent(root -> root.forEachEntry(begun::put));
    remarks.addAll(0, kept.remarks());
    return new Preferences(
        kept.setting(), kept.lastSeen(), new Drafts(begun), kept.keys(), remarks);
  }

  /** How bytes are understood. */
  private interface Reading<T> {
    T of(byte[] bytes) throws JsonProblem;
  }

  private static <T> Optional<T> read(
      WorkspaceFile file, String key, Reading<T> reading, List<String> remarks) {
    if (!Files.exists(file.path())) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.of(Files.readAllBytes(file.path())));
    } catch (JsonProblem damaged) {
      remarks.add(aside(file, key, String.valueOf(damaged.getMessage())));
    } catch (IOException unreadable) {
      remarks.add(WORDS.text(key + ".unreadable", file.path(), unreadable.toString()));
    }
    return Optional.empty();
  }

  private static String aside(WorkspaceFile file, String key, String why) {
    try {
      return WORDS.text(key + ".damaged", file.path(), why, file.aside());
    } catch (IOException stays) {
      return WORDS.text(key + ".unreadable", file.path(), why);
    }
  }

  void write(byte[] bytes) throws IOException {
    window.write(bytes);
  }

  void writeDrafts(byte[] bytes) throws IOException {
    drafts.write(bytes);
  }
}
