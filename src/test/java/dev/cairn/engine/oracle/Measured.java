package dev.cairn.engine.oracle;

import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.model.Role;
import dev.cairn.pack.ShareBand;
import dev.cairn.pack.ShareBand.Band;
import org.jspecify.annotations.Nullable;

/** What the engine's own distances give up on each level, counted in plain loops. */
final class Measured {
  private final Laid laid;
  private final LaidWeek week;
  private final long[] levels = new long[Level.values().length];

  private Measured(Laid laid, LaidWeek week) {
    this.laid = laid;
    this.week = week;
  }

  /** One figure a level, in steps; the last counts squares. */
  static long[] of(Laid laid, LaidWeek week, int longWish) {
    Measured measured = new Measured(laid, week);
    measured.shares(longWish);
    measured.changes();
    measured.easy();
    return measured.levels;
  }

  /** The middle of the band, or more where the way to the aim needs it. */
  static int longWish(Laid laid, LaidWeek week) {
    int middle = middle(laid, week);
    int way = week.kind() == Kind.FULL ? week.wish() : 0;
    return Math.min(laid.aimed(), Math.max(middle, way));
  }

  static int middle(Laid laid, LaidWeek week) {
    ShareBand band = laid.band(week);
    return band == null ? week.total() : middle(week.total(), band.longRun());
  }

  static int middle(int total, Band band) {
    return (int) Math.floor(total * (band.low() + band.high()) / 200 + 0.5);
  }

  private void shares(int longWish) {
    ShareBand band = laid.band(week);
    Band quality = band == null ? null : band.quality();
    for (LaidRun run : week.runs()) {
      if (run.role() == Role.LONG) {
        band(run.steps(), band == null ? null : band.longRun(), Level.LONG_OVER, Level.LONG_UNDER);
        add(Level.LONG_AWAY, Math.abs(run.steps() - longWish));
      } else if (run.role() == Role.QUALITY) {
        band(run.steps(), quality, Level.QUALITY_OVER, Level.QUALITY_UNDER);
        int wish = quality == null ? 0 : middle(week.total(), quality);
        add(Level.QUALITY_AWAY, Math.abs(run.steps() - wish));
      }
      add(
          Level.UNEVEN,
          run.role() == Role.LONG ? 0 : weight(run.role()) * run.steps() * run.steps());
    }
  }

  /** Squares are least where a recovery run has four fifths of an easy one. */
  static int weight(Role role) {
    return role == Role.RECOVERY ? 5 : 4;
  }

  private void band(int steps, @Nullable Band band, Level over, Level under) {
    if (band != null) {
      add(over, steps - (int) Math.floor(week.total() * band.high() / 100 + 1e-9));
      add(under, (int) Math.ceil(week.total() * band.low() / 100 - 1e-9) - steps);
    }
  }

  private void changes() {
    LaidWeek before = laid.comparable(week);
    if (before != null) {
      int free = laid.grid().floor(laid.rules().limits().weekdayChangeKm());
      for (int i = 0; i < week.runs().size(); i++) {
        int change = week.runs().get(i).steps() - before.runs().get(i).steps();
        add(Level.WEEKDAY_CHANGE, Math.abs(change) - free);
      }
    }
  }

  private void easy() {
    int shortest = Integer.MAX_VALUE;
    for (LaidRun run : week.runs()) {
      shortest = run.role() == Role.QUALITY ? Math.min(shortest, run.steps()) : shortest;
    }
    for (LaidRun run : week.runs()) {
      if (run.role() != Role.QUALITY && run.role() != Role.LONG) {
        add(Level.EASY_OVER, run.steps() - Math.min(shortest, Bounds.FAR));
      }
    }
  }

  private void add(Level level, int amount) {
    levels[level.ordinal()] += Math.max(0, amount);
  }
}
