package dev.cairn.pack;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One race's periodization. Lengths count weeks, shares are percent of all weeks or of the peak.
 *
 * @param usualWeeks shorter plans warn; {@code usualWeeksFromKm} gives the shorter usual minimum
 *     for those who already run {@code usualFromKm} a week, or null
 * @param buildPercent share of the weeks that build; base takes what build, peak and taper leave
 * @param peakWeekPercent where the first week at the maximum stands, in percent of all weeks
 * @param taperPercent share of the peak for each taper week, the race week last
 * @param longRunCaps the longest long run by plan length, shortest length first; empty: no cap
 * @param minLongestPercent the longest run a plan must reach, in percent of the race
 * @param peakReachesRace whether the peak week must reach the race's nominal distance
 * @param longAimKm what the longest run aims for, or null: the middle of the band
 * @param longWarnKm a longest run below this warns, or null
 * @param keyWorkouts workout types in order of rotation for the quality days of each phase
 */
public record RaceTemplate(
    String id,
    String name,
    Race race,
    int minWeeks,
    int maxWeeks,
    int usualWeeks,
    @Nullable Integer usualWeeksFromKm,
    @Nullable Double usualFromKm,
    int buildPercent,
    int peakWeekPercent,
    List<Integer> taperPercent,
    List<LongRunCap> longRunCaps,
    int minLongestPercent,
    boolean peakReachesRace,
    @Nullable AimRange longAimKm,
    @Nullable Double longWarnKm,
    SortedMap<Goal, Double> multipliers,
    SortedMap<Phase, List<WorkoutType>> keyWorkouts) {
  public RaceTemplate {
    taperPercent = List.copyOf(taperPercent);
    longRunCaps = List.copyOf(longRunCaps);
  }

  /** A cap in kilometres for plans from so many weeks on. */
  public record LongRunCap(int fromWeeks, double km) {}

  /** From and to, in kilometres. */
  public record AimRange(double from, double to) {}

  public RaceTemplate withMinWeeks(int value) {
    return changed(value, longRunCaps, minLongestPercent, peakReachesRace);
  }

  public RaceTemplate withLongRunCaps(List<LongRunCap> value) {
    return changed(minWeeks, value, minLongestPercent, peakReachesRace);
  }

  public RaceTemplate withMinLongestPercent(int value) {
    return changed(minWeeks, longRunCaps, value, peakReachesRace);
  }

  public RaceTemplate withPeakReachesRace(boolean value) {
    return changed(minWeeks, longRunCaps, minLongestPercent, value);
  }

  private RaceTemplate changed(
      int leastWeeks, List<LongRunCap> caps, int leastLongestPercent, boolean peakReaches) {
    return new RaceTemplate(
        id,
        name,
        race,
        leastWeeks,
        maxWeeks,
        usualWeeks,
        usualWeeksFromKm,
        usualFromKm,
        buildPercent,
        peakWeekPercent,
        taperPercent,
        caps,
        leastLongestPercent,
        peakReaches,
        longAimKm,
        longWarnKm,
        multipliers,
        keyWorkouts);
  }
}
