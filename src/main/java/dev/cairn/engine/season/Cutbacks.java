package dev.cairn.engine.season;

import dev.cairn.pack.GrowthRules;

/** Which weeks are cutbacks: as the rhythm asks, but never the peak week nor the one before it. */
public final class Cutbacks {
  private Cutbacks() {}

  /**
   * One flag a week, index 0 unused. The week after a B race recovers whatever the rhythm, which
   * starts anew from there; neither the race's week nor the one before it is cut back. A week cut
   * short is an easy week: the rhythm starts anew from it too.
   *
   * @param light weeks with fewer runs than usual, index 0 unused
   * @param rhythm a cutback every so many weeks
   * @param peakWeek the week that holds the maximum first
   */
  public static boolean[] weeks(
      Season season,
      RacesOnTheWay races,
      boolean[] light,
      GrowthRules growth,
      int rhythm,
      int peakWeek) {
    boolean[] cutback = new boolean[Math.max(0, season.weeks()) + 1];
    boolean rhythmic = season.weeks() >= growth.noCutbackBelowWeeks();
    int every = Math.min(rhythm, growth.maxFullWeeksInRow());
    int end = season.lastTrainingWeek();
    int due = place(peakWeek, every);
    int last = 0;
    for (int week = 1; week <= end; week++) {
      boolean afterRace = races.holdsB(season.monday(week - 1));
      boolean easyNext = races.holdsB(season.monday(week + 1)) || week < end && light[week + 1];
      boolean easy = races.holdsB(season.monday(week)) || light[week];
      boolean resting = easy || easyNext && week - last <= every;
      cutback[week] = afterRace || rhythmic && week == due && !resting;
      if (cutback[week] || light[week]) {
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
