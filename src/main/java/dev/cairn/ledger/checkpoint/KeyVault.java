package dev.cairn.ledger.checkpoint;

import java.util.Optional;

/**
 * Where the private key lies; never inside the ledger and never in an export. Losing it loses no
 * entry: a new key takes over with an entry of its own.
 */
public interface KeyVault {
  Optional<Signer> signer();

  /** Keeps a new key before the ledger names it. */
  void keep(SigningKey key);
}
