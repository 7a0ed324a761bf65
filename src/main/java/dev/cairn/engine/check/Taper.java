package dev.cairn.engine.check;

import java.util.List;

/** The taper falls from the peak to the race and never rises. */
final class Taper implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    List<Integer> shares = reading.template().taperPercent();
    List<Measured> weeks = reading.weeks();
    int taper = Math.min(shares.size(), weeks.size() - 1);
    for (int fromEnd = 1; fromEnd <= taper; fromEnd++) {
      Measured week = weeks.get(weeks.size() - fromEnd);
      share(reading, week, shares.get(shares.size() - fromEnd), found);
    }
    falling(weeks.subList(weeks.size() - taper, weeks.size()), found);
  }

  /**
   * Shares count from the race week back, so a shortened taper keeps the last; half a step rounds.
   */
  private static void share(Reading reading, Measured week, int percent, Findings found) {
    long halfStep = reading.athlete().units().stepMillimetres() / 2;
    if (!Exact.atMost(week.total() - halfStep, percent, reading.peak())) {
      found.total(
          "taper-share",
          week.week(),
          "has "
              + Exact.km(week.total())
              + ", more than "
              + percent
              + " % of "
              + Exact.km(reading.peak()));
    }
  }

  /** Against the taper weeks before that blocked dates or races have not cut. */
  private static void falling(List<Measured> taper, Findings found) {
    long lowest = Long.MAX_VALUE;
    for (Measured week : taper) {
      if (week.total() > lowest) {
        found.total(
            "taper-rise",
            week.week(),
            "has " + Exact.km(week.total()) + " after " + Exact.km(lowest));
      }
      if (!week.cut()) {
        lowest = Math.min(lowest, week.total());
      }
    }
  }
}
