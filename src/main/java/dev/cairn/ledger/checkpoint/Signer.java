package dev.cairn.ledger.checkpoint;

/** Signs checkpoints; the private key may lie in a file, a key chain or a device. */
public interface Signer {
  /** What others need to check a signature. */
  VerifierKey publicKey();

  /** The 64 bytes of an Ed25519 signature. */
  byte[] sign(byte[] message);
}
