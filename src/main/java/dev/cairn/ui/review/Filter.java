package dev.cairn.ui.review;

import dev.cairn.review.WorkItem;
import java.util.Locale;

/** Which of the waiting plans are listed. */
public enum Filter {
  ALL,
  RED_FLAGS,
  WARNINGS,
  STALE;

  /** The key of its name. */
  String key() {
    return "filter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean shows(WorkItem item) {
    return switch (this) {
      case ALL -> true;
      case RED_FLAGS -> !item.redFlags().isEmpty();
      case WARNINGS -> !item.reasons().isEmpty();
      case STALE -> item.stale();
    };
  }
}
