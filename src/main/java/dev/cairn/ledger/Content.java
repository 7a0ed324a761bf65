package dev.cairn.ledger;

/** What an entry says, as a view shows it: the payload, or that it was erased. */
public sealed interface Content {
  record Present(byte[] payload) implements Content {}

  /** Payload and salt are gone; that there was an entry stays known. */
  record Erased() implements Content {}

  static Content of(StoredEntry stored) {
    return stored.payload() == null ? new Erased() : new Present(stored.payload());
  }
}
