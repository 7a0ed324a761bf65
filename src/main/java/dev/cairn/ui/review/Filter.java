package dev.cairn.ui.review;

import dev.cairn.review.WorkItem;
import java.util.Arrays;
import java.util.Locale;

/** Which of the waiting plans are listed. */
public enum Filter {
  ALL,
  RED_FLAGS,
  WARNINGS,
  STALE;

  /** As files have it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with a word; all where no filter has it. */
  static Filter of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().orElse(ALL);
  }

  /** The key of its name. */
  String key() {
    return "filter." + word();
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
