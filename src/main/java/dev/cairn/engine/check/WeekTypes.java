package dev.cairn.engine.check;

import dev.cairn.engine.check.Measured.Kind;
import dev.cairn.model.Phase;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;

/** Each week's type fits its phase and its total. */
final class WeekTypes implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    boolean peak = false;
    boolean fullPeakPhase = false;
    boolean rested = false;
    long largest = largest(reading);
    for (Measured week : reading.weeks()) {
      boolean leads = !peak && week.before() == Kind.RECOVERY;
      if (!fits(reading, week, largest, rested, leads)) {
        found.week(
            "week-type",
            week.week(),
            "is "
                + week.week().type().value().word()
                + " in "
                + week.week().phase().word()
                + " with "
                + Exact.km(week.total()));
      }
      rested |= week.cut();
      peak |= week.week().type().value() == WeekType.PEAK;
      fullPeakPhase |= week.week().phase() == Phase.PEAK && week.kind() == Kind.FULL;
    }
    if (!peak && fullPeakPhase) {
      found.plan("week-type", "The plan has no peak week");
    }
  }

  /** Of the full weeks after the base; where blocked dates or races cut them all, of these. */
  private static long largest(Reading reading) {
    long full = 0;
    long any = 0;
    for (Measured week : reading.weeks()) {
      if (week.week().phase() == Phase.BUILD || week.week().phase() == Phase.PEAK) {
        full = week.kind() == Kind.FULL ? Math.max(full, week.total()) : full;
        any = Math.max(any, week.total());
      }
    }
    return full == 0 ? any : full;
  }

  /**
   * Full weeks of the peak phase are at the maximum and called peak; build weeks may be when they
   * are at it too; weeks that blocked dates or the race disturb may carry either name. Behind weeks
   * that races or blocked run days cut, which let the longest run of 30 days fall though the runs
   * may only have moved, a week below the maximum is a build week. So may one at it be right after
   * a cutback, before the first peak week.
   */
  private static boolean fits(
      Reading reading, Measured measured, long largest, boolean rested, boolean leads) {
    Week week = measured.week();
    WeekType type = week.type().value();
    if (reading.isRaceWeek(week)) {
      return type == WeekType.RACE;
    }
    if (type == WeekType.RECOVERY) {
      return week.phase() != Phase.TAPER;
    }
    boolean atPeak = type == WeekType.PEAK && measured.total() == largest;
    boolean below = rested && type == WeekType.BUILD && measured.total() < largest;
    boolean moved = measured.cut() || reading.disturbed(week);
    return switch (week.phase()) {
      case BASE -> type == WeekType.BASE;
      case BUILD -> type == WeekType.BUILD || atPeak;
      case PEAK ->
          atPeak
              || below
              || leads && type == WeekType.BUILD
              || (moved && (type == WeekType.PEAK || type == WeekType.BUILD));
      case TAPER -> type == WeekType.TAPER;
    };
  }
}
