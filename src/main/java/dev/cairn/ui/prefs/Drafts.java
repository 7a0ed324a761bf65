package dev.cairn.ui.prefs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import tools.jackson.databind.JsonNode;

/**
 * What was begun and not saved, by the id of its athlete. It is no action and in no ledger; what
 * each of them says is known to whoever keeps it here.
 */
public final class Drafts {
  private final ObservableMap<String, JsonNode> all;

  /** Those of an earlier time. */
  public Drafts(Map<String, JsonNode> kept) {
    this.all = FXCollections.observableMap(new TreeMap<>(kept));
  }

  public Optional<JsonNode> of(String athleteId) {
    return Optional.ofNullable(all.get(athleteId));
  }

  public void keep(String athleteId, JsonNode draft) {
    all.put(athleteId, draft);
  }

  public void forget(String athleteId) {
    all.remove(athleteId);
  }

  /** Whoever is not known any more leaves nothing behind. */
  public void keepOnly(Predicate<String> known) {
    all.keySet().removeIf(id -> !known.test(id));
  }

  /** Hears of every change. */
  public void onChanged(Runnable listener) {
    all.addListener((MapChangeListener<String, JsonNode>) change -> listener.run());
  }

  Map<String, JsonNode> all() {
    return all;
  }
}
