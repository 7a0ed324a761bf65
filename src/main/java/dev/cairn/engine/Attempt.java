package dev.cairn.engine;

import dev.cairn.engine.allocation.Course;
import dev.cairn.engine.allocation.DayShare.TooLong;
import dev.cairn.engine.allocation.WeekBook;
import dev.cairn.engine.allocation.WeekBook.Filled;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.refusal.Planning.Furthest;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.session.Content;
import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.session.Sessions;
import dev.cairn.engine.volume.Growth;
import dev.cairn.engine.volume.LongRunWay;
import dev.cairn.engine.volume.PatternTrail;
import dev.cairn.engine.volume.PeakChoice;
import dev.cairn.engine.volume.Ramp.Reach;
import dev.cairn.engine.volume.Start;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.engine.volume.WeekTargets;
import dev.cairn.trail.ExplainedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One try at a plan with a fixed number of run days; null when it cannot be had. */
final class Attempt {
  private final Groundwork ground;
  private final Brief brief;
  private final Season season;
  private final int runs;
  private final int peakAt;
  private @Nullable TooLong tooLong;
  private int afterCutback;
  private int rather;

  Attempt(Groundwork ground, int runs) {
    this(ground, runs, 0);
  }

  /**
   * @param peakAt the week before which no cutback may come, or 0 for the season's peak week
   */
  Attempt(Groundwork ground, int runs, int peakAt) {
    this.ground = ground;
    this.brief = ground.brief();
    this.season = ground.season();
    this.runs = runs;
    this.peakAt = peakAt;
  }

  /** Weeks and days with their distances, before any session. */
  record Numbers(
      Course course, List<WeekOutline> outlines, List<PlannedWeek> weeks, PeakWeeks peaks) {}

  /** The week's pattern, the weeks laid out with it, and how far they reach. */
  private record Way(
      WeekShape pattern,
      int own,
      int place,
      List<WeekOutline> outlines,
      Growth growth,
      Reach reach,
      int safePeak) {}

  /** The C race that has to be planned as a B race before this attempt can succeed, or null. */
  @Nullable TooLong tooLong() {
    return tooLong;
  }

  /** The peak week that came right after a cutback, or 0. */
  int afterCutback() {
    return afterCutback;
  }

  /** The week that would be the peak if no cutback came right before it, or 0. */
  int rather() {
    return rather;
  }

  @Nullable ExplainedPlan plan() {
    Numbers numbers = numbers();
    if (numbers == null) {
      return null;
    }
    SortedMap<LocalDate, Content> sessions =
        Sessions.fill(
            brief.athlete(),
            brief.template(),
            brief.rules(),
            ground.calibration().ceilings(),
            ground.fitness(),
            numbers.weeks(),
            ground.races().taken(),
            brief.trail(),
            brief.warnings());
    return new Assembly(
            brief, season, numbers.outlines(), numbers.weeks(), sessions, numbers.peaks())
        .plan();
  }

  /** Largest long run and safe peak, in steps; nothing when no week can be laid out. */
  Furthest furthest() {
    Way way = way();
    int pace = ground.ceilings().secondsPerKm();
    return way == null
        ? new Furthest(0, 0, pace)
        : new Furthest(way.reach().longest(), way.safePeak(), pace);
  }

  /** Whether growth alone would allow it; without that there are no numbers either. */
  boolean withinReach() {
    Way way = way();
    return way != null && possible(way);
  }

  /** The weeks with their distances, or null when the race cannot be reached this way. */
  @Nullable Numbers numbers() {
    Way way = way();
    if (way == null || !possible(way)) {
      return null;
    }
    PatternTrail.record(
        brief,
        season,
        ground.calibration(),
        ground.outliner(),
        ground.ceilings(),
        way.pattern(),
        way.outlines());
    PeakChoice choice = new PeakChoice(brief, season, ground.calibration(), way.reach());
    choice.record();
    int peak = choice.peak();
    WeekTargets targets = new WeekTargets(way.outlines(), way.growth(), peak, season.peakWeek());
    LongRunWay longRuns =
        LongRunWay.of(
            way.outlines(),
            ground.step(),
            way.reach().longs(),
            ground.longestNeeded(),
            targets.peakAt(),
            Start.longestWished(brief, peak, runs));
    Course course = ground.course(way.growth(), way.reach().first(), peak, targets, longRuns);
    Filled filled = WeekBook.fill(course, way.outlines());
    tooLong = filled.tooLong();
    if (tooLong != null) {
      return null;
    }
    List<PlannedWeek> weeks = filled.weeks();
    if (!reachesRace(weeks) || !usualWeeksWhole(way.outlines(), weeks)) {
      return null;
    }
    PeakWeeks peaks = PeakWeeks.of(way.outlines(), weeks, way.own(), way.place());
    afterCutback = peaks.afterCutback();
    rather = peaks.rather();
    return new Numbers(course, way.outlines(), weeks, peaks);
  }

  private @Nullable Way way() {
    WeekShape pattern = ground.outliner().pattern(runs);
    if (pattern == null) {
      return null;
    }
    int own = ground.outliner().peakWeek(pattern);
    int place = peakAt > 0 ? peakAt : own;
    List<WeekOutline> outlines = ground.outliner().outlines(pattern, place);
    Growth growth = ground.growth(runs, pattern.qualityCount());
    Reach reach =
        ground
            .start()
            .ramp(
                brief,
                season,
                outlines,
                growth,
                ground.step(),
                ground.ceilings(),
                ground.calibration())
            .climb();
    int safePeak = new PeakChoice(brief, season, ground.calibration(), reach).safePeak();
    return new Way(pattern, own, place, outlines, growth, reach, safePeak);
  }

  private boolean possible(Way way) {
    int first = way.reach().first();
    int lowest =
        season.weeks() < brief.rules().growth().noCutbackBelowWeeks()
            ? first
            : way.growth().cutback(first, ground.calibration().cutbackPercent().value());
    for (int week = season.lastTrainingWeek() + 1; week < season.weeks(); week++) {
      Integer percent = season.taperPercent(brief.template(), week);
      lowest = Math.min(lowest, Growth.share(first, percent == null ? 100 : percent));
    }
    return way.reach().tooSmall() == 0
        && lowest >= ground.ceilings().shortest() * runs
        && way.reach().longest() >= ground.longestNeeded()
        && way.safePeak() >= Start.peakNeeded(brief);
  }

  /** Whether no week that nothing disturbs is too small for its runs. */
  private boolean usualWeeksWhole(List<WeekOutline> outlines, List<PlannedWeek> weeks) {
    for (int i = 0; i < weeks.size(); i++) {
      WeekOutline outline = outlines.get(i);
      boolean undisturbed = outline.usual() && outline.kind() != Kind.CUT_SHORT;
      if (undisturbed && weeks.get(i).runs().size() < outline.shape().runCount()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the finished weeks reach what the race demands. */
  private boolean reachesRace(List<PlannedWeek> weeks) {
    int longest = 0;
    int peak = 0;
    for (PlannedWeek week : weeks) {
      for (PlannedWeek.Run run : week.runs()) {
        longest = Math.max(longest, run.distance().steps());
      }
      peak = week.kind() == Kind.FULL ? Math.max(peak, week.total().steps()) : peak;
    }
    return longest >= ground.longestNeeded() && peak >= Start.peakNeeded(brief);
  }
}
