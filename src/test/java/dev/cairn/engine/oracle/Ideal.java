package dev.cairn.engine.oracle;

import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;

/** The even way to the peak, as it would be if no run bounded any week. */
final class Ideal {
  private final Laid laid;

  Ideal(Laid laid) {
    this.laid = laid;
  }

  int total(LaidWeek week) {
    Wanted wanted = new Wanted(laid);
    int whole =
        switch (week.kind()) {
          case FULL -> week.ideal();
          case CUTBACK -> wanted.cutback(reference(week));
          case CUT_SHORT -> reference(week);
          case TAPER, RACE -> tapered(week);
        };
    boolean cut = week.kind() != Kind.FULL && week.kind() != Kind.RACE;
    return cut ? whole * week.usual().size() / laid.given().runDays() : whole;
  }

  private int reference(LaidWeek week) {
    LaidWeek full = laid.lastFull(week);
    return full == null ? laid.given().reference() : full.ideal();
  }

  private int tapered(LaidWeek week) {
    Integer percent = week.taperPercent();
    int peak = 0;
    for (LaidWeek before : laid.weeks()) {
      peak = before.kind() == Kind.FULL ? Math.max(peak, before.ideal()) : peak;
    }
    return percent == null ? 0 : (int) Math.floor(peak * percent / 100.0 + 1e-9);
  }
}
