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
    int maxQualityFrom5Days) {}
