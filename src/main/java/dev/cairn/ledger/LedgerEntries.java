package dev.cairn.ledger;

/** A ledger that can be read: a workspace, an export, or a list in a test. */
public interface LedgerEntries {
  /** How many entries there are. */
  long size() throws Damage;

  /** Entries in the order of their sequence, beginning with this one. */
  EntryCursor from(long sequence) throws Damage;
}
