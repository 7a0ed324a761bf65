package dev.cairn.intake;

/** An athlete's text that nobody has looked into yet; any thread may, and each may read another. */
public interface Unread {
  Reading read();
}
