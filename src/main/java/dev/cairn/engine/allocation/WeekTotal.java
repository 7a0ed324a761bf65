package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.Growth;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Grid;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;

/** What a week should total by its kind, with the calculation that says so. */
final class WeekTotal {
  private final Course course;
  private final Brief brief;
  private final Grid grid;
  private final Progress progress;
  private final WeekOutline week;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Alternative> others = new ArrayList<>();
  private String name = "";
  private String formula = "";
  private String calculation = "";
  private int target;

  private WeekTotal(Course course, Progress progress, WeekOutline week) {
    this.course = course;
    this.brief = course.brief();
    this.grid = brief.grid();
    this.progress = progress;
    this.week = week;
  }

  static WeekTotal of(Course course, Progress progress, WeekOutline week) {
    WeekTotal total = new WeekTotal(course, progress, week);
    switch (week.kind()) {
      case FULL -> total.full();
      case CUTBACK -> total.cutback();
      case CUT_SHORT -> total.cutShort();
      case TAPER, RACE -> total.taper();
    }
    return total;
  }

  /** The total to aim at, before the days have their say. */
  int target() {
    return target;
  }

  private void full() {
    int reference = progress.reference();
    inputs.add(progress.referenceInput());
    if (!course.targets().grows(week.number()) || course.peak() <= reference) {
      hold(reference);
      return;
    }
    name = "growing week";
    formula = "min(even step to the peak, reference x (1 + increase), reference + 2 km x run days)";
    target = course.targets().target(week.number(), reference);
    int even = course.targets().even(week.number(), reference);
    int cap = course.growth().cap(reference, week.number());
    double increase = course.growth().increasePercent(week.number());
    int left = course.targets().growthLeft(week.number());
    boolean gentle = increase < course.growth().increasePercent();
    calculation =
        text(reference)
            + " x ("
            + text(course.peak())
            + " / "
            + text(reference)
            + ")^(1/"
            + left
            + ") = "
            + text(even)
            + "; at most "
            + text(cap)
            + " ("
            + Words.number(increase)
            + " %"
            + (gentle ? " as the first quality comes in" : "")
            + ", + "
            + Words.number(brief.rules().growth().addedKmPerRun())
            + " km x "
            + course.growth().runDays()
            + " runs)"
            + landing(even)
            + " = "
            + text(target);
    inputs.add(new Input("peak", brief.distance(course.peak()), "plan.peak"));
    inputs.add(
        new Input(
            "increase",
            Words.number(increase) + " %",
            course.calibration().increasePercent().why()));
    offer(reference, "no growth: the peak would come late or not at all");
    offer(cap, "the most the rules allow: faster than the way to the peak needs");
    offer(
        cap + 1,
        "more than "
            + Words.number(increase)
            + " % or the kilometres a run may add above the last full week");
  }

  private String landing(int even) {
    return target > even ? "; raised so that the peak stays in reach" : "";
  }

  private void hold(int reference) {
    target = reference;
    name = "holding week";
    formula = "the last full week's total";
    String reason;
    if (week.number() > course.targets().peakAt() && course.targets().peakAt() > 0) {
      reason = "the peak is held";
    } else if (course.peak() <= reference) {
      reason = "today's volume is already the peak";
    } else if (week.number() == 1) {
      reason = "the plan begins with what is run today";
    } else {
      reason = "after a lighter week the plan returns to the last full week, no more";
    }
    calculation = text(reference) + ": " + reason;
    inputs.add(new Input("peak", brief.distance(course.peak()), "plan.peak"));
    offer(course.growth().cap(reference, week.number()), reason);
  }

  private void cutback() {
    double percent = course.calibration().cutbackPercent().value();
    int reference = progress.reference();
    int whole = course.growth().cutback(reference, percent);
    name = "cutback";
    formula = "reference x (1 - cutback)";
    target = forRuns(whole);
    calculation =
        text(reference) + " x (1 - " + Words.number(percent) + " %) = " + text(whole) + runs(whole);
    inputs.add(progress.referenceInput());
    inputs.add(
        new Input(
            "cutback", Words.number(percent) + " %", course.calibration().cutbackPercent().why()));
    inputs.add(
        new Input(
            "rhythm",
            "every " + course.calibration().cutbackEvery().value() + " weeks",
            course.calibration().cutbackEvery().why()));
    inputs.add(new Input("days", "this week's runs", week.shapeWhy()));
    offer(reference, "a full week here would be one too many in a row");
  }

  private void cutShort() {
    int reference = progress.reference();
    target = forRuns(reference);
    name = "week cut by blocked dates";
    formula = "reference x runs left / usual runs";
    calculation = text(reference) + runs(reference);
    inputs.add(progress.referenceInput());
    inputs.add(new Input("days", week.shape().runCount() + " runs", week.shapeWhy()));
    offer(reference, "fewer runs are left than usual; what is missed is not stacked on the others");
  }

  private void taper() {
    int percent = taperPercent();
    int whole = Growth.share(progress.peak(), percent);
    int bounded = Math.min(whole, progress.wholeTotal());
    name = week.kind() == Kind.RACE ? "race week" : "taper";
    formula = "peak x taper share, never above the week before";
    target = week.kind() == Kind.RACE ? bounded : forRuns(bounded);
    calculation =
        text(progress.peak())
            + " x "
            + percent
            + " % = "
            + text(whole)
            + (bounded < whole ? "; the week before had " + text(bounded) : "")
            + (week.kind() == Kind.RACE ? "; the race's own metres come on top" : runs(bounded));
    inputs.add(progress.peakInput());
    inputs.add(
        new Input(
            "taper share",
            percent + " %",
            "pack:running/" + brief.template().id() + "#taperPercent"));
    Input before = progress.wholeInput();
    if (before != null && bounded < whole) {
      inputs.add(before);
    }
    inputs.add(new Input("days", "this week's runs", week.shapeWhy()));
    offer(progress.peak(), "the taper lowers volume so that the race finds fresh legs");
  }

  private int taperPercent() {
    Integer percent = course.season().taperPercent(brief.template(), week.number());
    if (percent == null) {
      throw new IllegalStateException("Week " + week.number() + " is no taper week");
    }
    return percent;
  }

  private int forRuns(int whole) {
    return whole * week.shape().runCount() / course.growth().runDays();
  }

  private String runs(int whole) {
    int left = week.shape().runCount();
    return left == course.growth().runDays()
        ? ""
        : " x " + left + "/" + course.growth().runDays() + " runs = " + text(forRuns(whole));
  }

  /** Says that the days could not hold the target. */
  void shrunk(int to, String reason, Input cause) {
    calculation += "; " + reason + ": " + text(to);
    inputs.add(cause);
    offer(target, reason);
    target = to;
  }

  private void offer(int option, String why) {
    if (option != target && option > 0) {
      others.add(new Alternative(brief.distance(option), why));
    }
  }

  private String text(int steps) {
    return grid.distance(steps).number();
  }

  String record(int total) {
    others.removeIf(other -> other.option().equals(brief.distance(total)));
    return brief
        .trail()
        .record(
            new Decision(
                Words.weekId(week.number()) + ".total",
                DecisionType.VOLUME,
                "Week " + week.number() + " totals " + brief.distance(total) + " (" + name + ")",
                brief.distance(total),
                new Source.Formula(name, formula, calculation),
                inputs,
                others));
  }
}
