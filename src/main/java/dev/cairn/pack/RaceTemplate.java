package dev.cairn.pack;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.origin.AgreedTemplate;
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
 * @param agreed what coaches of a workspace agreed to change in it
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
    SortedMap<Phase, List<WorkoutType>> keyWorkouts,
    List<AgreedTemplate> agreed) {
  public RaceTemplate {
    taperPercent = List.copyOf(taperPercent);
    longRunCaps = List.copyOf(longRunCaps);
    agreed = List.copyOf(agreed);
  }

  /** As its pack gives it. */
  public RaceTemplate(
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
    this(
        id,
        name,
        race,
        minWeeks,
        maxWeeks,
        usualWeeks,
        usualWeeksFromKm,
        usualFromKm,
        buildPercent,
        peakWeekPercent,
        taperPercent,
        longRunCaps,
        minLongestPercent,
        peakReachesRace,
        longAimKm,
        longWarnKm,
        multipliers,
        keyWorkouts,
        List.of());
  }

  /** A cap in kilometres for plans from so many weeks on. */
  public record LongRunCap(int fromWeeks, double km) {}

  /** From and to, in kilometres. */
  public record AimRange(double from, double to) {}

  /** The same, with what coaches agreed to change and its values put in already. */
  public RaceTemplate withAgreed(List<AgreedTemplate> value) {
    return changed(minWeeks, longRunCaps, minLongestPercent, peakReachesRace, value);
  }

  public RaceTemplate withMinWeeks(int value) {
    return changed(value, longRunCaps, minLongestPercent, peakReachesRace, agreed);
  }

  public RaceTemplate withLongRunCaps(List<LongRunCap> value) {
    return changed(minWeeks, value, minLongestPercent, peakReachesRace, agreed);
  }

  public RaceTemplate withMinLongestPercent(int value) {
    return changed(minWeeks, longRunCaps, value, peakReachesRace, agreed);
  }

  public RaceTemplate withPeakReachesRace(boolean value) {
    return changed(minWeeks, longRunCaps, minLongestPercent, value, agreed);
  }

  private RaceTemplate changed(
      int leastWeeks,
      List<LongRunCap> caps,
      int leastLongestPercent,
      boolean peakReaches,
      List<AgreedTemplate> by) {
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
        keyWorkouts,
        by);
  }
}
