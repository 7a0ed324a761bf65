package dev.cairn.ledger;

/** Makes a table from entries; given them in order, it gives the same table every time. */
public interface Projector {
  /** Empties the table, before the first entry. */
  void begin();

  /** A kind it does not know is none of its business. */
  void apply(Entry entry, Content content);

  /** After the last entry. */
  void end();
}
