package dev.cairn.engine.check;

import dev.cairn.engine.check.Measured.Kind;
import dev.cairn.model.WeekType;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.Quantity;
import java.util.List;

/** Recovery weeks come often enough, deep enough, and not where they harm. */
final class Cutbacks implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    List<Measured> weeks = reading.weeks();
    boolean planHasCutbacks = weeks.size() >= reading.rules().growth().noCutbackBelowWeeks();
    for (int i = 0; i < weeks.size(); i++) {
      if (weeks.get(i).kind() == Kind.RECOVERY) {
        boolean afterRace = i > 0 && reading.races().holdsB(weeks.get(i - 1).week());
        depth(reading, weeks.get(i), found);
        if (!afterRace) {
          place(weeks, i, planHasCutbacks, found);
        }
      }
    }
    row(reading, planHasCutbacks, found);
  }

  /**
   * 10 to 25 % below the reference, or as deep as a modifier asks to one grid step; half a step of
   * rounding at the deep end; a week that blocked dates cut or a race near by moves may be lower,
   * and so may one whose runs can hold no more: before the first full week, or behind 30 days of
   * short ones.
   */
  private static void depth(Reading reading, Measured week, Findings found) {
    GrowthRules rules = reading.rules().growth();
    long halfStep = reading.athlete().units().stepMillimetres() / 2;
    double asked = reading.asked().effective(Quantity.CUTBACK_DEPTH, 0);
    double high = Math.max(rules.cutbackHighPercent(), 0);
    boolean shallow =
        !Exact.atMost(week.total(), 100 - rules.cutbackLowPercent(), week.reference());
    boolean askedFor =
        Exact.atMost(week.total() - 2 * halfStep, 100 - Math.min(asked, high), week.reference());
    boolean deep = !Exact.atLeast(week.total() + halfStep, 100 - high, week.reference());
    boolean moved = week.cut() || reading.raceMoves(week.week());
    boolean known = week.lastFull() != null && !moved && !RunSteps.stretched(reading, week.week());
    if (shallow || !askedFor || (deep && known)) {
      found.total(
          "cutback-band",
          week.week(),
          "has " + Exact.km(week.total()) + " as recovery from " + Exact.km(week.reference()));
    }
  }

  /**
   * Recovery after a B race is asked for where it falls; cutbacks are not. A peak week that blocked
   * dates cut is no load to come to without rest.
   */
  private static void place(
      List<Measured> weeks, int index, boolean planHasCutbacks, Findings found) {
    Measured week = weeks.get(index);
    if (!planHasCutbacks) {
      found.week("cutback-place", week.week(), "recovers in a plan too short for cutbacks");
    }
    int peak = 0;
    while (peak < weeks.size() && weeks.get(peak).week().type().value() != WeekType.PEAK) {
      peak++;
    }
    if (index + 1 == peak && peak < weeks.size() && !weeks.get(peak).cut()) {
      found.week("cutback-place", week.week(), "recovers right before the peak week");
    }
  }

  /**
   * At most 4 full weeks in a row, or what a modifier asks when the plan is long enough for
   * cutbacks. A week cut by blocked dates ends the row only if it is at least as light as a
   * cutback.
   */
  private static void row(Reading reading, boolean planHasCutbacks, Findings found) {
    GrowthRules rules = reading.rules().growth();
    int most = rules.maxFullWeeksInRow();
    if (planHasCutbacks) {
      most = Math.min(most, reading.asked().whole(Quantity.CUTBACK_EVERY, most));
    }
    int row = 0;
    for (Measured week : reading.weeks()) {
      boolean light = Exact.atMost(week.total(), 100 - rules.cutbackLowPercent(), week.reference());
      boolean counts = week.kind() == Kind.FULL || (week.kind() == Kind.CUT && !light);
      row = counts ? row + 1 : 0;
      if (row == most + 1) {
        found.week("full-weeks-in-row", week.week(), "is full week " + row + " in a row");
      }
    }
  }
}
