package dev.cairn.engine.oracle;

import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.model.Athlete;
import dev.cairn.model.Grid;
import dev.cairn.model.Role;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RaceTemplate.AimRange;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.ShareBand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as the engine laid it out, in plain figures: what the solver is asked about. */
public record Laid(
    Athlete athlete,
    RunningRules rules,
    RaceTemplate template,
    LocalDate raceDate,
    Given given,
    List<LaidWeek> weeks) {

  /**
   * What sections 2 to 4 settle before the first week gets its numbers; distances in steps.
   *
   * @param gentleWeek the week of the first quality, which grows by {@code gentlePercent} at most
   * @param longFactor share of the template's long-run cap that modifiers leave
   * @param longestNeeded the longest run that the race demands
   * @param begin what is run today; {@code reference} as much of it as the first full week holds
   * @param reach the largest total on the fastest way up, or -1 where modifiers cut it further
   * @param peak the largest total to aim at, first in {@code peakAt}
   */
  public record Given(
      double increasePercent,
      int gentleWeek,
      double gentlePercent,
      double cutbackPercent,
      double longFactor,
      int runDays,
      int secondsPerKm,
      int minutesOnFeet,
      int shortest,
      int baselineLongest,
      int longestNeeded,
      int begin,
      int reference,
      int reach,
      int peak,
      int peakAt) {}

  /**
   * One week.
   *
   * @param usual the runs its pattern has; {@code runs} those that were kept
   * @param even what an even way to the peak asks for after the weeks before
   * @param ideal what it would be if no run bounded any week
   * @param evenAfter the even way on to the peak after a last full week of 0, 1, 2 ... steps
   * @param must steps the long run needs so that the race's demand stays in reach
   * @param wish steps it should have for the longest run the template aims at
   */
  public record LaidWeek(
      int number,
      LocalDate monday,
      Kind kind,
      @Nullable Integer taperPercent,
      List<LaidRun> usual,
      List<LaidRun> runs,
      int total,
      int even,
      int ideal,
      int[] evenAfter,
      int must,
      int wish) {

    LocalDate date(LaidRun run) {
      return monday.plusDays(run.day());
    }

    @Nullable LaidRun longRun() {
      return runs.stream().filter(run -> run.role() == Role.LONG).findFirst().orElse(null);
    }

    boolean sameDays(LaidWeek other) {
      return places(runs).equals(places(other.runs));
    }

    private static List<String> places(List<LaidRun> runs) {
      return runs.stream().map(run -> run.day() + run.role().word()).toList();
    }
  }

  /** A run on a weekday counted from Monday, with the steps the engine gave it. */
  public record LaidRun(int day, Role role, int steps) {}

  Grid grid() {
    return athlete.units();
  }

  /** The longest long run that a template wants, where it names one. */
  int aimed() {
    AimRange aim = template.longAimKm();
    return aim == null ? Bounds.FAR : grid().floor(aim.to());
  }

  LocalDate start() {
    return weeks.getFirst().monday();
  }

  /** The last full week before, or null. */
  @Nullable LaidWeek lastFull(LaidWeek week) {
    for (int i = week.number() - 2; i >= 0; i--) {
      if (weeks.get(i).kind() == Kind.FULL) {
        return weeks.get(i);
      }
    }
    return null;
  }

  /** The last full week when both have the same runs, so that weekdays can be compared. */
  @Nullable LaidWeek comparable(LaidWeek week) {
    LaidWeek full = week.kind() == Kind.FULL ? lastFull(week) : null;
    return full != null && full.sameDays(week) ? full : null;
  }

  /** What a week grows from: the last full week's total. */
  int reference(LaidWeek week) {
    LaidWeek full = lastFull(week);
    return full == null ? given.reference() : full.total();
  }

  /** Whether a week may go above the reference: right after a full one, up to the peak. */
  boolean grows(LaidWeek week) {
    return week.number() > 1
        && week.number() <= given.peakAt()
        && week.kind() == Kind.FULL
        && weeks.get(week.number() - 2).kind() == Kind.FULL;
  }

  @Nullable ShareBand band(LaidWeek week) {
    int runs = week.runs().size();
    return runs < 2 || week.kind() == Kind.RACE ? null : rules.band(athlete.request().race(), runs);
  }
}
