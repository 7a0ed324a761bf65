package dev.cairn.pack;

/**
 * Limits of single runs and days.
 *
 * @param easyMinKm shortest easy run, or {@code easyMinMinutes} if that is shorter
 * @param runStepPercent how far a run may exceed the longest of the last {@code runStepDays} days,
 *     but at least {@code runStepMinKm} and at most {@code runStepMaxKm}
 * @param timeOnFeetMinutes longest time of a training run; {@code firstMarathonMinutes} for a first
 *     marathon
 * @param weekdayChangeKm wished limit of change against the same weekday of the last full week
 * @param raceWeekRunMinutes longest run of the race week beside the race
 * @param dayBeforeRaceMinutes longest run on the day before the race
 * @param unknownEasyPaceSeconds easy pace per km assumed when no pace is known
 * @param easyDaysBeforeRace easy days before a B race; one more after it for each full {@code
 *     kmPerEasyDayAfterRace}
 */
public record SessionLimits(
    double easyMinKm,
    int easyMinMinutes,
    double runStepPercent,
    double runStepMinKm,
    double runStepMaxKm,
    int runStepDays,
    int timeOnFeetMinutes,
    int firstMarathonMinutes,
    double weekdayChangeKm,
    int raceWeekRunMinutes,
    int dayBeforeRaceMinutes,
    int unknownEasyPaceSeconds,
    int easyDaysBetweenHard,
    int maxQualityUpTo4Days,
    int maxQualityFrom5Days,
    int easyDaysBeforeRace,
    double kmPerEasyDayAfterRace) {
  /** Farther and longer than anybody runs. */
  private static final int ENDLESS = 100_000;

  /** The same with runs that may grow as they like. */
  public SessionLimits withoutRunStep() {
    return changed(
        easyMinKm,
        ENDLESS,
        ENDLESS,
        ENDLESS,
        timeOnFeetMinutes,
        firstMarathonMinutes,
        unknownEasyPaceSeconds);
  }

  public SessionLimits withoutTimeOnFeet() {
    return changed(
        easyMinKm,
        runStepPercent,
        runStepMinKm,
        runStepMaxKm,
        ENDLESS,
        ENDLESS,
        unknownEasyPaceSeconds);
  }

  public SessionLimits withEasyMinKm(double value) {
    return changed(
        value,
        runStepPercent,
        runStepMinKm,
        runStepMaxKm,
        timeOnFeetMinutes,
        firstMarathonMinutes,
        unknownEasyPaceSeconds);
  }

  public SessionLimits withUnknownEasyPaceSeconds(int value) {
    return changed(
        easyMinKm,
        runStepPercent,
        runStepMinKm,
        runStepMaxKm,
        timeOnFeetMinutes,
        firstMarathonMinutes,
        value);
  }

  private SessionLimits changed(
      double shortest,
      double stepPercent,
      double stepMinKm,
      double stepMaxKm,
      int onFeet,
      int firstMarathon,
      int unknownPace) {
    return new SessionLimits(
        shortest,
        easyMinMinutes,
        stepPercent,
        stepMinKm,
        stepMaxKm,
        runStepDays,
        onFeet,
        firstMarathon,
        weekdayChangeKm,
        raceWeekRunMinutes,
        dayBeforeRaceMinutes,
        unknownPace,
        easyDaysBetweenHard,
        maxQualityUpTo4Days,
        maxQualityFrom5Days,
        easyDaysBeforeRace,
        kmPerEasyDayAfterRace);
  }
}
