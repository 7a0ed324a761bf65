package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.Growth;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.trail.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a week should total by its kind, and what the days then take off. */
final class WeekTotal {
  private final Course course;
  private final Progress progress;
  private final WeekOutline week;
  private final List<Shrinking> shrinkings = new ArrayList<>();
  private final int whole;
  private final int wished;
  private int target;

  /** The days could not hold the total; why and from where is only asked for when it is written. */
  record Shrinking(int to, Supplier<String> reason, Supplier<Input> cause) {}

  private WeekTotal(Course course, Progress progress, WeekOutline week) {
    this.course = course;
    this.progress = progress;
    this.week = week;
    this.whole = allRuns();
    this.wished = Math.min(perRun() ? forRuns(whole) : whole, besideRace());
    this.target = wished;
  }

  static WeekTotal of(Course course, Progress progress, WeekOutline week) {
    return new WeekTotal(course, progress, week);
  }

  /** The total to aim at, before the days have their say. */
  int target() {
    return target;
  }

  /** The total before the days took anything off. */
  int wished() {
    return wished;
  }

  /** The total that the usual number of runs would have. */
  int whole() {
    return whole;
  }

  List<Shrinking> shrinkings() {
    return shrinkings;
  }

  private int allRuns() {
    int reference = progress.reference();
    return switch (week.kind()) {
      case FULL -> grows() ? course.targets().target(week.number(), reference) : reference;
      case CUTBACK ->
          course.growth().cutback(reference, course.calibration().cutbackPercent().value());
      case CUT_SHORT -> reference;
      case TAPER, RACE -> Math.min(taperShare(), progress.wholeTotal());
    };
  }

  /** Training beside a B race: ordinary runs, and the race's kilometres count as load. */
  int besideRace() {
    RaceOnTheWay race = week.raceB();
    if (race == null || week.kind() == Kind.TAPER) {
      return Integer.MAX_VALUE;
    }
    int aside = progress.reference() - course.brief().grid().ceil(race.km());
    return Math.clamp((long) week.shape().runCount() * ordinaryRun(), 0, Math.max(0, aside));
  }

  int ordinaryRun() {
    return RunBounds.ordinaryRun(course, progress.reference());
  }

  private boolean perRun() {
    return week.kind() != Kind.FULL && week.kind() != Kind.RACE;
  }

  /** Whether a full week goes above the last one. */
  boolean grows() {
    return course.targets().grows(week.number()) && course.peak() > progress.reference();
  }

  /** The template's share of the peak. */
  int taperShare() {
    return Growth.share(progress.peak(), taperPercent());
  }

  int taperPercent() {
    Integer percent = course.season().taperPercent(course.brief().template(), week.number());
    if (percent == null) {
      throw new IllegalStateException("Week " + week.number() + " is no taper week");
    }
    return percent;
  }

  /** As much of a total as this week's runs take; races may make them more than usual. */
  int forRuns(int total) {
    int runs = course.growth().runDays();
    return total * Math.min(week.shape().runCount(), runs) / runs;
  }

  /** The days could not hold the target. */
  void shrunk(int to, Supplier<String> reason, Supplier<Input> cause) {
    shrinkings.add(new Shrinking(to, reason, cause));
    target = to;
  }

  String record(int total) {
    return course
        .brief()
        .record(
            Words.weekId(week.number()) + ".total",
            id -> new TotalTrail(course, progress, week, this).decision(id, total));
  }
}
