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
    for (Measured week : reading.weeks()) {
      if (!fits(reading, week)) {
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
      peak |= week.week().type().value() == WeekType.PEAK;
      fullPeakPhase |= week.week().phase() == Phase.PEAK && week.kind() == Kind.FULL;
    }
    if (!peak && fullPeakPhase) {
      found.plan("week-type", "The plan has no peak week");
    }
  }

  /**
   * Full weeks of the peak phase are at the maximum and called peak; build weeks may be when they
   * are at it too; weeks that blocked dates or the race disturb may carry either name.
   */
  private static boolean fits(Reading reading, Measured measured) {
    Week week = measured.week();
    WeekType type = week.type().value();
    if (reading.isRaceWeek(week)) {
      return type == WeekType.RACE;
    }
    if (type == WeekType.RECOVERY) {
      return week.phase() != Phase.TAPER;
    }
    boolean atPeak = type == WeekType.PEAK && measured.total() == reading.peak();
    boolean moved = measured.cut() || reading.disturbed(week);
    return switch (week.phase()) {
      case BASE -> type == WeekType.BASE;
      case BUILD -> type == WeekType.BUILD || atPeak;
      case PEAK -> atPeak || (moved && (type == WeekType.PEAK || type == WeekType.BUILD));
      case TAPER -> type == WeekType.TAPER;
    };
  }
}
