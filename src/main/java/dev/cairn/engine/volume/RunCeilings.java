package dev.cairn.engine.volume;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.season.Season;
import dev.cairn.model.Grid;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.IntensityRules.WalkStage;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import dev.cairn.pack.SessionLimits;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * How long a run may be for reasons other than growth, in steps.
 *
 * @param secondsPerKm the pace that turns minutes into distance; that of walking for run-walk
 * @param feet by the time on feet
 * @param longCap by the template, after modifiers; {@link #NONE} without a cap
 * @param baseline by what the same runner gets with one burden less
 * @param byDay by the minutes available on each weekday
 * @param shortest the shortest run worth its way
 */
public record RunCeilings(
    int secondsPerKm, int feet, int longCap, int baseline, int[] byDay, int shortest) {
  public static final int NONE = 4096;

  /** Strides make a short easy run this much faster at most. */
  private static final int STRIDES_GAIN_MINUTES = 2;

  /**
   * @param walking the pace of walking for those who run and walk, else null
   */
  public static RunCeilings of(
      Brief brief, Season season, double longFactor, int easySeconds, @Nullable Integer walking) {
    int secondsPerKm = walking == null ? easySeconds : walking;
    Grid grid = brief.grid();
    SessionLimits limits = brief.rules().limits();
    int[] byDay = new int[7];
    for (DayOfWeek day : DayOfWeek.values()) {
      Integer minutes = brief.request().minutesAvailable().get(day);
      byDay[day.ordinal()] = minutes == null ? NONE : within(grid, minutes, secondsPerKm);
    }
    double shortest =
        walking == null
            ? (limits.easyMinMinutes() + STRIDES_GAIN_MINUTES) * 60.0 / easySeconds
            : runWalkKm(brief, easySeconds, walking);
    return new RunCeilings(
        secondsPerKm,
        within(grid, brief.minutesOnFeet(), secondsPerKm),
        longCap(brief, season, longFactor),
        Math.min(NONE, brief.baseline().longest()),
        byDay,
        grid.ceil(Math.min(limits.easyMinKm(), shortest)));
  }

  /** How far the shortest run goes at the last stage of running and walking, the fastest. */
  private static double runWalkKm(Brief brief, int easySeconds, int walking) {
    IntensityRules.RunWalk rule = brief.rules().intensity().runWalk();
    WalkStage stage = rule.stages().getLast();
    double run = (double) stage.runSeconds() / easySeconds;
    double walk = (double) stage.walkSeconds() / walking;
    double around = 2.0 * rule.aroundSeconds();
    double between = Math.max(0, brief.rules().limits().easyMinMinutes() * 60 - around);
    return around / walking + between * (run + walk) / (stage.runSeconds() + stage.walkSeconds());
  }

  private static int longCap(Brief brief, Season season, double factor) {
    double km = capKm(brief, season);
    return km <= 0 ? NONE : brief.grid().floor(km * factor);
  }

  /** The template's cap in kilometres for this length, or 0. */
  public static double capKm(Brief brief, Season season) {
    double km = 0;
    for (LongRunCap cap : brief.template().longRunCaps()) {
      if (season.weeks() >= cap.fromWeeks()) {
        km = cap.km();
      }
    }
    return km;
  }

  private static int within(Grid grid, int minutes, int secondsPerKm) {
    return Math.min(NONE, grid.floor(minutes * 60.0 / secondsPerKm));
  }

  public int anyRun(int day) {
    return Math.min(baseline, Math.min(feet, byDay[day]));
  }

  public int longRun(int day) {
    return Math.min(longCap, anyRun(day));
  }
}
