package dev.cairn.action.kept;

import java.util.Optional;

/**
 * Where the secret halves of rounds lie: outside the workspace, so that whoever has its files, a
 * backup or an export cannot read an answer before its round closes.
 */
public interface RoundSecrets {
  /** Keeps a secret before anything is sealed for it; what this returned outlasts the machine. */
  void keep(String round, byte[] secret);

  /** The secret of a round, if it was made on this machine. */
  Optional<byte[]> find(String round);
}
