package dev.cairn.ui.rules;

import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.action.rules.Figures;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What of a plan is compared. */
enum Measure {
  PEAK,
  TOTAL,
  LONGEST;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private int of(@Nullable Figures figures) {
    if (figures == null) {
      return 0;
    }
    return switch (this) {
      case PEAK -> figures.peak();
      case TOTAL -> figures.total();
      case LONGEST -> figures.longest();
    };
  }

  /** Metres after minus metres before. */
  int change(Affected one) {
    return of(one.after()) - of(one.before());
  }
}
