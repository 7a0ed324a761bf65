package dev.cairn.ui.office;

import dev.cairn.trail.FactChange;
import java.util.List;
import java.util.Optional;

/**
 * All there is to one entry.
 *
 * @param entry its bytes as text
 * @param payload what it says, as text; none where it was erased, or must not be seen yet
 * @param changes what is otherwise after it, member by member
 * @param versions the plans of whom it is about, the first one first
 * @param plan the hash of the plan it brought; empty where it brought none
 */
public record EntryCase(
    LedgerEntry line,
    String entry,
    Optional<String> payload,
    List<FactChange> changes,
    List<Version> versions,
    String plan) {
  public EntryCase {
    changes = List.copyOf(changes);
    versions = List.copyOf(versions);
  }

  /** A plan of an athlete by its number. */
  public record Version(int number, String hash, long sequence) {}
}
