package dev.cairn.ui.athletes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of the snapshot table.
 *
 * @param value "missing" where nobody told
 * @param from where the value comes from; empty where there is none
 * @param age in few words; empty where there is none
 * @param effect what of the plan it decides, or what follows of its being missing
 * @param old why somebody should ask again; null while it is fresh
 * @param spoken the whole row for a screen reader
 */
record FactRow(
    Field field,
    String name,
    String value,
    boolean missing,
    String from,
    boolean typed,
    String age,
    String effect,
    boolean modifier,
    List<String> all,
    @Nullable String old,
    String spoken) {
  FactRow {
    all = List.copyOf(all);
  }
}
