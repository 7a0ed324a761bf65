package dev.cairn.action.kept;

/** A column of a table; its cells may be null but for keys. */
public record Column(String name, Type type) {
  /** What its cells are: a {@link String}, a {@link Long}, or an array of bytes. */
  public enum Type {
    TEXT,
    INTEGER,
    BYTES
  }
}
