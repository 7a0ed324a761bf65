package dev.cairn.action;

import dev.cairn.ledger.Entry;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.OpaqueId;
import java.util.List;

/**
 * An action that is on the disk.
 *
 * @param entries what was added, or was before by the same request; none if all was so already
 * @param repeated the same request had been carried out before, so nothing was done now
 * @param clockWentBack the clock shows an earlier time than the entry before
 */
public record Done(
    OpaqueId request,
    Kind kind,
    List<Entry> entries,
    boolean repeated,
    boolean clockWentBack,
    List<String> remarks) {
  public Done {
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
  }

  public boolean changedNothing() {
    return entries.isEmpty();
  }
}
