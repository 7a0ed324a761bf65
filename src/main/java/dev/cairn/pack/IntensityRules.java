package dev.cairn.pack;

import dev.cairn.model.WorkoutType;
import java.util.SortedMap;

/**
 * How hard minutes grow and what bounds them.
 *
 * @param minutes first and last hard minutes of a session by its type, reached over the plan
 * @param weekPercent highest share of the week's distance by type
 * @param easyTimePercent lowest share of the week's time that stays easy
 * @param bothUpPercent volume and hard minutes never both grow by more than this in one week
 * @param cutbackPercent share of hard minutes that a cutback week keeps
 * @param warmUpKm easy running before the hard part, and {@code coolDownKm} after it
 * @param minHardMinutes below this a quality session becomes strides
 * @param stridesFromWeek first week with strides
 * @param raceAgeWeeks an older race gives effort, not paces
 * @param goalGapPercent a goal time more than this faster than current fitness is flagged
 * @param breakFactors days off -> share of VDOT kept
 */
public record IntensityRules(
    SortedMap<WorkoutType, Range> minutes,
    SortedMap<WorkoutType, Double> weekPercent,
    double easyTimePercent,
    double bothUpPercent,
    double cutbackPercent,
    double warmUpKm,
    double coolDownKm,
    double minHardMinutes,
    int stridesFromWeek,
    int raceAgeWeeks,
    double goalGapPercent,
    SortedMap<Integer, Double> breakFactors) {
  /** From the first to the last quality week. */
  public record Range(double from, double to) {}
}
