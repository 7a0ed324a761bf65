package dev.cairn.ui.office;

import dev.cairn.action.kept.EntryLine;
import java.time.LocalDateTime;

/**
 * An entry of the ledger with the names of today.
 *
 * @param time where the coach is
 * @param actor the name of a person; the part of the program where it was none
 * @param person whether it was a person
 */
public record LedgerEntry(
    EntryLine line,
    LocalDateTime time,
    String actor,
    boolean person,
    About about,
    boolean sealed,
    Told told) {
  /**
   * Whom or what an entry is about.
   *
   * @param type athlete, lifter, coach, ledger, as subjects have it; "erased" for who was erased
   * @param id in the file; empty where there is none
   * @param age 0 where none is known
   */
  public record About(String type, String id, String name, int age) {}

  public long sequence() {
    return line.sequence();
  }
}
