package dev.cairn.ledger.verify;

/** The ways in which a ledger can fail. */
public enum Fault {
  /** An entry is missing, doubled or out of its place. */
  SEQUENCE,
  /** The hash of the entry before is another. */
  PREVIOUS,
  /** The bytes of an entry are not in their one form. */
  ENTRY_BYTES,
  /** The bytes of an entry do not have the hash that is kept beside them. */
  ENTRY_HASH,
  /** The parts of a step do not stand together. */
  STEP,
  /** An entry of the ledger's own does not say what it must. */
  OWN_ENTRY,
  /** Payload and salt do not have the hash that the entry binds. */
  PAYLOAD_HASH,
  /** No payload, and nothing says that it was erased. */
  PAYLOAD_MISSING,
  /** A payload without its salt. */
  SALT_MISSING,
  /** Erased, says an entry, but the payload is still there. */
  NOT_ERASED,
  /** A checkpoint that does not have the form of one. */
  CHECKPOINT_FORM,
  /** A checkpoint of another ledger. */
  OTHER_LEDGER,
  /** A checkpoint whose signature is wrong, or of a key the ledger does not know. */
  SIGNATURE,
  /** What was signed in a checkpoint is not what the ledger holds. */
  ROOT,
  /** The ledger ends before a checkpoint, or before its own head. */
  TRUNCATED,
  /** A file or row is missing, not expected, or cannot be read. */
  STORAGE
}
