package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.pattern.WeekShape;
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
  private int reference;
  private Input referenceInput;
  private int wholeTotal = Integer.MAX_VALUE;
  private @Nullable Input wholeInput;
  private int peak;
  private int largest;
  private String largestWhy = "plan.peak";
  private String peakWhy = "plan.peak";

  Progress(Course course) {
    this.course = course;
    this.history = new RunHistory(course.brief(), course.season().start());
    this.reference = course.start();
    boolean held = course.start() < course.begin();
    this.referenceInput =
        new Input(
            held ? "first week on the fastest way up" : "first reference",
            course.brief().distance(course.start()),
            held ? "plan.safePeak" : "plan.start");
  }

  void add(WeekOutline week, int total, String why, List<Run> runs) {
    for (Run run : runs) {
      history.add(run.date(), run.distance().km(), run.distance().text(), run.why());
    }
    if (total > largest && week.kind() != Kind.TAPER) {
      largest = total;
      largestWhy = why;
    }
    boolean whole = week.shape().runCount() >= course.growth().runDays();
    if (whole && week.kind() != Kind.CUT_SHORT) {
      wholeTotal = total;
      wholeInput = new Input("week " + week.number(), course.brief().distance(total), why);
    }
    if (week.kind() != Kind.FULL) {
      return;
    }
    reference = total;
    referenceInput =
        new Input(
            "last full week (week " + week.number() + ")", course.brief().distance(total), why);
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

  RunHistory history() {
    return history;
  }

  /** Total of the last full week, or what the plan starts from. */
  int reference() {
    return reference;
  }

  Input referenceInput() {
    return referenceInput;
  }

  /** The total that a taper week must not exceed: that of the last week not cut short. */
  int wholeTotal() {
    return wholeTotal;
  }

  @Nullable Input wholeInput() {
    return wholeInput;
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
