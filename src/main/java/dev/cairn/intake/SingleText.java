package dev.cairn.intake;

import org.jspecify.annotations.Nullable;

/** One athlete, or the one sentence that stands for a file without any. */
final class SingleText implements AthleteTexts {
  private @Nullable Unread left;

  SingleText(Unread only) {
    left = only;
  }

  @Override
  public @Nullable Unread next() {
    Unread next = left;
    left = null;
    return next;
  }

  @Override
  public void close() {}
}
