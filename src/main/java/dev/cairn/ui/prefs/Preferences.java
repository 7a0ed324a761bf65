package dev.cairn.ui.prefs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.collections.FXCollections;

/**
 * All that is kept across starts.
 *
 * @param drafts what was begun and not saved
 * @param keys those a coach chose, by the id of the command; watched where they are changed
 * @param remarks what could not be read, each in a sentence
 */
public record Preferences(
    Setting setting,
    LastSeen lastSeen,
    Drafts drafts,
    Map<String, String> keys,
    List<String> remarks) {
  public Preferences {
    keys = FXCollections.observableMap(new TreeMap<>(keys));
    remarks = List.copyOf(remarks);
  }

  /** The same for pages built anew; those before watch settings that change no more. */
  public Preferences forPagesAnew() {
    return new Preferences(setting.copy(), lastSeen, new Drafts(drafts.all()), keys, List.of());
  }

  /** As Cairn comes. */
  public static Preferences fresh() {
    return new Preferences(
        new Setting(), new LastSeen(), new Drafts(Map.of()), Map.of(), List.of());
  }
}
