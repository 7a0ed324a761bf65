package dev.cairn.ui.why;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the decision tree.
 *
 * @param key its own in the whole tree, the same whenever the tree is read again
 * @param note what does not fit beside the name: a long value, the field of a fact
 * @param source the word of its source in files, or "fact", "pack_data", "usual"
 * @param decides whether the value of the line above was taken from here
 * @param again whether it is told in full elsewhere in the tree
 * @param from the decision it leads to, or the fact or pack data as inputs name it; null for a line
 *     that only gathers others
 */
public record Row(
    String key,
    String name,
    String value,
    String note,
    String source,
    boolean decides,
    boolean again,
    @Nullable String from,
    List<Row> below) {
  static final String FACT = "fact";
  static final String PACK_DATA = "pack_data";
  static final String USUAL = "usual";

  public Row {
    below = List.copyOf(below);
  }

  /** The decision that it leads to; null for facts, pack data and gathered lines. */
  public @Nullable String opens() {
    return ground() ? null : from;
  }

  /** Solid ground: something told about the athlete or brought by a pack. */
  public boolean ground() {
    return source.equals(FACT) || source.equals(PACK_DATA);
  }
}
