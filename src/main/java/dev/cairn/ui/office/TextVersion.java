package dev.cairn.ui.office;

import dev.cairn.action.text.KeptPassage;
import java.time.LocalDateTime;

/**
 * Text at one place as it once was.
 *
 * @param number of the entry that brought it
 * @param draft 1 for the first
 */
public record TextVersion(
    long number, int draft, LocalDateTime when, boolean holds, KeptPassage passage) {
  /** How many things are wrong with it. */
  public int flags() {
    KeptPassage.RefusedText refused = passage.refused();
    return refused == null ? passage.objections().size() : refused.objections().size();
  }
}
