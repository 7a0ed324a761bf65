package dev.cairn.pack;

import dev.cairn.model.WorkoutType;
import java.util.List;
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
 * @param paceBandPercent half the width of a target pace, as runners vary from day to day
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
    SortedMap<Integer, Double> breakFactors,
    double paceBandPercent,
    Steady steady,
    Strides strides,
    RunWalk runWalk) {
  /** From the first to the last quality week. */
  public record Range(double from, double to) {}

  /**
   * Runs at a steady effort where quality may not be.
   *
   * @param fromPercent most of the run that is steady in the first week, {@code toPercent} from the
   *     end of the base on
   * @param aroundKm easy running before and after it, less on a short run
   */
  public record Steady(double fromPercent, double toPercent, double aroundKm) {}

  /**
   * Short quick runs within an easy one.
   *
   * @param few how many in weeks that rest, {@code full} in the others
   * @param leastEasyKm easy running that must remain beside them
   * @param weekPercent highest share of the week's distance
   */
  public record Strides(
      int few,
      int full,
      int seconds,
      int recoverySeconds,
      double leastEasyKm,
      double weekPercent) {}

  /**
   * Running and walking by the minute, for beginners below so many runs or kilometres a week.
   *
   * @param aroundSeconds walking before and after
   * @param stages in order, spread over the plan
   */
  public record RunWalk(
      double belowRuns, double belowKm, int aroundSeconds, List<WalkStage> stages) {
    public RunWalk {
      stages = List.copyOf(stages);
    }
  }

  /** How long each run and each walk lasts. */
  public record WalkStage(int runSeconds, int walkSeconds) {}
}
