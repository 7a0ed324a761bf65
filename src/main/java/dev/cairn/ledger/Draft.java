package dev.cairn.ledger;

/**
 * What an entry is to say, before the ledger gives it a place.
 *
 * @param payload canonical JSON of the caller; personal data belongs here and nowhere else
 */
public record Draft(Kind kind, Subject subject, byte[] payload) {
  /** Larger payloads are refused by every reader. */
  public static final int LARGEST_PAYLOAD = 16 << 20;

  public Draft {
    if (payload.length > LARGEST_PAYLOAD) {
      throw new IllegalArgumentException(
          "The payload of a "
              + kind.name()
              + " has "
              + payload.length
              + " bytes, more than 16 MiB, and would never be read again");
    }
  }
}
