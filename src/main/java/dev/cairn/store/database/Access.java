package dev.cairn.store.database;

/** What a connection may do. */
public enum Access {
  /** Read and write; whoever asks for it holds the lock of the workspace. */
  WRITE,
  /** Only read, beside whoever writes. */
  READ,
  /** Only read a file that nobody writes, on a disk that cannot be written. */
  READ_STILL
}
