package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.session.PlannedWeek.Run;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.trail.Input;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the plan stands after the weeks so far. */
final class Progress {
  private final Course course;
  private final RunHistory history;
  private final int[] lastFullDays = new int[7];
  private @Nullable WeekShape lastFullShape;
  private @Nullable RaceOnTheWay raceBefore;
  private int reference;
  private int referenceWeek;
  private String referenceWhy = "";
  private int wholeTotal = Integer.MAX_VALUE;
  private int wholeWeek;
  private String wholeWhy = "";
  private int peak;
  private int largest;
  private String largestWhy = "plan.peak";
  private String peakWhy = "plan.peak";

  Progress(Course course) {
    this.course = course;
    this.history = new RunHistory(course.brief(), course.season().start());
    this.reference = course.start();
  }

  void add(WeekOutline week, int total, String why, List<Run> runs) {
    raceBefore = week.raceB();
    for (RaceOnTheWay race : week.races()) {
      if (race.isB()) {
        history.addRace(race.date(), race.km(), race.why());
      }
    }
    for (Run run : runs) {
      history.add(run.date(), run.distance(), run.why());
    }
    if (total > largest && week.kind() != Kind.TAPER) {
      largest = total;
      largestWhy = why;
    }
    boolean whole = week.shape().runCount() >= course.growth().runDays();
    if (whole && kind(week, total) != Kind.CUT_SHORT) {
      wholeTotal = total;
      wholeWeek = week.number();
      wholeWhy = why;
    }
    if (kind(week, total) != Kind.FULL) {
      return;
    }
    reference = total;
    referenceWeek = week.number();
    referenceWhy = why;
    lastFullShape = week.shape();
    Arrays.fill(lastFullDays, 0);
    for (Run run : runs) {
      lastFullDays[run.date().getDayOfWeek().ordinal()] = run.distance().steps();
    }
    if (total > peak) {
      peak = total;
      peakWhy = why;
    }
  }

  /**
   * A week that a race on the way made lighter than the last full one is none itself; before the
   * first one, lighter than what is run today.
   */
  Kind kind(WeekOutline week, int total) {
    int measure = referenceWeek == 0 ? course.begin() : reference;
    boolean lighter = total < measure && week.near() != null;
    return week.kind() == Kind.FULL && lighter ? Kind.CUT_SHORT : week.kind();
  }

  /** The B race of the week before, or null. */
  @Nullable RaceOnTheWay raceBefore() {
    return raceBefore;
  }

  RunHistory history() {
    return history;
  }

  /** Total of the last full week, or what the plan starts from. */
  int reference() {
    return reference;
  }

  Input referenceInput() {
    String text = course.brief().distance(reference);
    if (referenceWeek > 0) {
      return new Input("last full week (week " + referenceWeek + ")", text, referenceWhy);
    }
    return course.start() < course.begin()
        ? new Input("first week on the fastest way up", text, "plan.safePeak")
        : new Input("first reference", text, "plan.start");
  }

  /** The total that a taper week must not exceed: that of the last week not cut short. */
  int wholeTotal() {
    return wholeTotal;
  }

  @Nullable Input wholeInput() {
    return wholeWeek == 0
        ? null
        : new Input("week " + wholeWeek, course.brief().distance(wholeTotal), wholeWhy);
  }

  /** The largest full week so far; where none was full, the largest of all. */
  int peak() {
    return peak == 0 ? largest : peak;
  }

  Input peakInput() {
    return new Input("peak", course.brief().distance(peak()), peak == 0 ? largestWhy : peakWhy);
  }

  /** What a weekday held in the last full week, or -1 where weeks cannot be compared. */
  int before(WeekOutline week, int day) {
    WeekShape shape = lastFullShape;
    boolean comparable =
        week.kind() == Kind.FULL && shape != null && shape.equals(week.shape()) && shape.holds(day);
    return comparable ? lastFullDays[day] : -1;
  }

  static String name(WeekOutline week) {
    return Words.weekId(week.number());
  }
}
