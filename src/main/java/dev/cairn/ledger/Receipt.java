package dev.cairn.ledger;

import java.util.List;

/**
 * What a step brought.
 *
 * @param repeated the request had been carried out before: these are its entries, nothing was added
 * @param clockWentBack the clock shows an earlier time than the last entry; the entry says what the
 *     clock says, its place in the chain says the order
 */
public record Receipt(List<Entry> entries, boolean repeated, boolean clockWentBack) {
  public Receipt {
    entries = List.copyOf(entries);
  }

  public Entry first() {
    return entries.getFirst();
  }
}
