package dev.cairn.action.paper;

import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import dev.cairn.model.wording.PassageKey;
import dev.cairn.trail.StoredPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A plan with all that leaves with it.
 *
 * @param approved whether a coach said yes to it and nothing changed since
 * @param version which one of the athlete's plans it is, from 1
 * @param texts coaching text by its place, figures filled in
 * @param gone days on which an earlier plan had training and this one has none
 * @param units in which lengths and paces are read
 */
public record Handout(
    StoredPlan plan,
    boolean approved,
    int version,
    SortedMap<String, String> texts,
    List<LocalDate> gone,
    Language language,
    Grid units,
    DayOfWeek weekStart) {
  public Handout {
    texts = new TreeMap<>(texts);
    gone = List.copyOf(gone);
  }

  /** The text of a place, where there is one. */
  public Optional<String> text(PassageKey key) {
    return Optional.ofNullable(texts.get(key.text()));
  }
}
