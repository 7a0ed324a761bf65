package dev.cairn.engine.season;

import dev.cairn.pack.GrowthRules;

/** Which weeks are cutbacks: as the rhythm asks, but never the peak week nor the one before it. */
public final class Cutbacks {
  private Cutbacks() {}

  /**
   * One flag a week, index 0 unused. The week after a B race recovers whatever the rhythm, which
   * starts anew from there; neither the race's week nor the one before it is cut back.
   *
   * @param rhythm a cutback every so many weeks
   * @param peakWeek the week that holds the maximum first
   */
  public static boolean[] weeks(
      Season season, RacesOnTheWay races, GrowthRules growth, int rhythm, int peakWeek) {
    boolean[] cutback = new boolean[Math.max(0, season.weeks()) + 1];
    boolean rhythmic = season.weeks() >= growth.noCutbackBelowWeeks();
    int every = Math.min(rhythm, growth.maxFullWeeksInRow());
    int end = season.lastTrainingWeek();
    int due = place(peakWeek, every);
    int last = 0;
    for (int week = 1; week <= end; week++) {
      boolean afterRace = races.holdsB(season.monday(week - 1));
      boolean racesNext = races.holdsB(season.monday(week + 1)) && week - last <= every;
      boolean resting = racesNext || races.holdsB(season.monday(week));
      cutback[week] = afterRace || rhythmic && week == due && !resting;
      if (cutback[week]) {
        last = week;
        due = week + every == end ? end + 1 : place(peakWeek, week + every);
      }
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
