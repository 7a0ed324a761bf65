package dev.cairn.engine.oracle;

import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.pack.GrowthRules;

/** What section 4 asks a week to total after the weeks before it, before its runs have a say. */
final class Wanted {
  private final Laid laid;

  Wanted(Laid laid) {
    this.laid = laid;
  }

  int total(LaidWeek week) {
    return switch (week.kind()) {
      case FULL -> week.even();
      case CUTBACK -> forRuns(week, cutback(laid.reference(week)));
      case CUT_SHORT -> forRuns(week, laid.reference(week));
      case TAPER -> forRuns(week, tapered(week));
      case RACE -> tapered(week);
    };
  }

  /** The nearest whole step inside the band. */
  int cutback(int reference) {
    GrowthRules rules = laid.rules().growth();
    int nearest = (int) Math.floor(reference * (1 - laid.given().cutbackPercent() / 100) + 0.5);
    int least = (int) Math.ceil(reference * (1 - rules.cutbackHighPercent() / 100) - 1e-9);
    int most = (int) Math.floor(reference * (1 - rules.cutbackLowPercent() / 100) + 1e-9);
    return Math.max(least, Math.min(nearest, most));
  }

  private int forRuns(LaidWeek week, int whole) {
    return whole * week.usual().size() / laid.given().runDays();
  }

  private int tapered(LaidWeek week) {
    Integer percent = week.taperPercent();
    if (percent == null) {
      throw new IllegalStateException("Week " + week.number() + " has no taper share");
    }
    int share = (int) Math.floor(peak(week) * percent / 100.0 + 1e-9);
    return Math.min(share, lastWhole(week));
  }

  private int peak(LaidWeek week) {
    int full = 0;
    int any = 0;
    for (LaidWeek before : laid.weeks().subList(0, week.number() - 1)) {
      any = before.kind() == Kind.TAPER ? any : Math.max(any, before.total());
      full = before.kind() == Kind.FULL ? Math.max(full, before.total()) : full;
    }
    return full == 0 ? any : full;
  }

  /** The taper never rises, measured on weeks that were not cut. */
  private int lastWhole(LaidWeek week) {
    for (int i = week.number() - 2; i >= 0; i--) {
      LaidWeek before = laid.weeks().get(i);
      if (before.kind() != Kind.CUT_SHORT && before.usual().size() >= laid.given().runDays()) {
        return before.total();
      }
    }
    return Integer.MAX_VALUE;
  }
}
