package dev.cairn.action.kept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted.
 *
 * @param kinds null: of every kind
 * @param actor as entries write it; empty: by anybody
 * @param from the first moment, as entries write it; empty: from the beginning
 * @param until the last moment, the same way; empty: to the end
 * @param text looked for in names, ids, rules, notes, hashes and numbers; empty: all
 * @param meant kinds that the text names as well
 */
public record EntryQuery(
    @Nullable List<String> kinds,
    String actor,
    String from,
    String until,
    String text,
    List<String> meant) {
  /** Everything there is. */
  public static final EntryQuery ALL = new EntryQuery(null, "", "", "", "", List.of());

  public EntryQuery {
    kinds = kinds == null ? null : List.copyOf(kinds);
    text = text.strip();
    meant = List.copyOf(meant);
  }
}
