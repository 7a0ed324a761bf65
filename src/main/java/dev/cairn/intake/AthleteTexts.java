package dev.cairn.intake;

import org.jspecify.annotations.Nullable;

/** The athletes of a file one after another, read from it as far as they are asked for. */
public interface AthleteTexts extends AutoCloseable {
  /** The next athlete, or null after the last; what cannot be read is somebody rejected. */
  @Nullable Unread next();

  @Override
  void close();
}
