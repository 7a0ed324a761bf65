package dev.cairn.store.database;

/** Why a database did not do what it was asked for. */
public enum Cause {
  /** Another program holds a lock on the file. */
  LOCKED,
  /** No room on the disk. */
  FULL,
  /** The file or its folder cannot be written. */
  READ_ONLY,
  /** The file cannot be opened at all. */
  CLOSED,
  /** The file is not the one any more that was opened. */
  REPLACED,
  /** The content of the file is not what was written. */
  DAMAGED,
  /** The file is no workspace, or one of another program. */
  FOREIGN,
  /** A newer Cairn made the file. */
  NEWER,
  /** A migration that was applied is not the one this program has. */
  OTHER_HISTORY,
  /** The disk or the connection to it failed. */
  DISK
}
