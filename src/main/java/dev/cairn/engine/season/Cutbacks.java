package dev.cairn.engine.season;

import dev.cairn.pack.GrowthRules;

/** Which weeks are cutbacks: as the rhythm asks, but never the peak week nor the one before it. */
public final class Cutbacks {
  private Cutbacks() {}

  /**
   * One flag a week, index 0 unused.
   *
   * @param rhythm a cutback every so many weeks
   * @param peakWeek the week that holds the maximum first
   */
  public static boolean[] weeks(Season season, GrowthRules growth, int rhythm, int peakWeek) {
    boolean[] cutback = new boolean[Math.max(0, season.weeks()) + 1];
    if (season.weeks() < growth.noCutbackBelowWeeks()) {
      return cutback;
    }
    int every = Math.min(rhythm, growth.maxFullWeeksInRow());
    int end = season.lastTrainingWeek();
    int week = place(peakWeek, every);
    while (week <= end) {
      cutback[week] = true;
      int due = week + every;
      week = due == end ? end + 1 : place(peakWeek, due);
    }
    return cutback;
  }

  /** One week earlier than the week before the peak, one later than the peak week. */
  private static int place(int peakWeek, int due) {
    if (due == peakWeek - 1) {
      return due - 1;
    }
    return due == peakWeek ? due + 1 : due;
  }
}
