package dev.cairn.engine.allocation;

import dev.cairn.engine.allocation.WeekTotal.Shrinking;
import dev.cairn.engine.brief.AgreedInputs;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Grid;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;

/** Puts into words how a week came to its total. */
final class TotalTrail {
  private final Course course;
  private final Brief brief;
  private final Grid grid;
  private final Progress progress;
  private final WeekOutline week;
  private final WeekTotal wanted;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Alternative> others = new ArrayList<>();
  private String name = "";
  private String formula = "";
  private String calculation = "";

  TotalTrail(Course course, Progress progress, WeekOutline week, WeekTotal wanted) {
    this.course = course;
    this.brief = course.brief();
    this.grid = brief.grid();
    this.progress = progress;
    this.week = week;
    this.wanted = wanted;
  }

  Decision decision(String id, int total) {
    switch (week.kind()) {
      case FULL -> full();
      case CUTBACK -> cutback();
      case CUT_SHORT -> cutShort();
      case TAPER, RACE -> taper();
    }
    for (Shrinking shrinking : wanted.shrinkings()) {
      calculation += "; " + shrinking.reason().get() + ": " + text(shrinking.to());
      inputs.add(shrinking.cause().get());
    }
    others.removeIf(other -> other.option().equals(brief.distance(total)));
    return new Decision(
        id,
        DecisionType.VOLUME,
        "Week " + week.number() + " totals " + brief.distance(total) + " (" + name + ")",
        brief.distance(total),
        new Source.Formula(name, formula, calculation),
        inputs,
        others);
  }

  private void full() {
    int reference = progress.reference();
    inputs.add(progress.referenceInput());
    if (!wanted.grows()) {
      hold(reference);
      return;
    }
    name = "growing week";
    formula = "min(even step to the peak, reference x (1 + increase), reference + 2 km x run days)";
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
            + text(wanted.wished());
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
    return wanted.wished() > even ? "; raised so that the peak stays in reach" : "";
  }

  private void hold(int reference) {
    name = "holding week";
    formula = "the last full week's total";
    String reason;
    if (week.number() > course.targets().peakAt() && course.targets().peakAt() > 0) {
      reason = "the peak is held";
    } else if (course.peak() <= reference) {
      reason = "today's volume is already the peak";
    } else if (!week.usual()) {
      reason = "a week whose days had to move does not grow";
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
    int whole = wanted.whole();
    String percent = Words.number(course.calibration().cutbackPercent().value()) + " %";
    RaceOnTheWay before = progress.raceBefore();
    name = before == null ? "cutback" : "recovery after the race";
    formula = "reference x (1 - cutback)";
    calculation =
        text(progress.reference()) + " x (1 - " + percent + ") = " + text(whole) + runs(whole);
    inputs.add(progress.referenceInput());
    inputs.add(new Input("cutback", percent, course.calibration().cutbackPercent().why()));
    inputs.add(
        before != null
            ? new Input("race", before.date().toString(), before.why())
            : new Input(
                "rhythm",
                "every " + course.calibration().cutbackEvery().value() + " weeks",
                course.calibration().cutbackEvery().why()));
    inputs.add(new Input("days", "this week's runs", week.shapeWhy()));
    offer(
        progress.reference(),
        before == null
            ? "a full week here would be one too many in a row"
            : "the week after a B race recovers");
    besideRace();
  }

  private void cutShort() {
    int reference = progress.reference();
    boolean race = week.raceB() != null;
    boolean kept = week.shape().runCount() >= course.growth().runDays();
    String by = week.near() == null ? "blocked dates" : "a race near by";
    name = race ? "training beside the race" : "week " + (kept ? "moved" : "cut") + " by " + by;
    formula =
        race
            ? "min(runs left x an ordinary run, reference - race)"
            : kept ? "the last full week's total" : "reference x runs left / usual runs";
    calculation = text(reference) + runs(reference);
    inputs.add(progress.referenceInput());
    inputs.add(new Input("days", week.shape().runCount() + " runs", week.shapeWhy()));
    offer(reference, "fewer runs are left than usual; what is missed is not stacked on the others");
    besideRace();
  }

  private void besideRace() {
    RaceOnTheWay race = week.raceB();
    if (race == null) {
      return;
    }
    calculation +=
        "; beside the race at most "
            + week.shape().runCount()
            + " x "
            + text(wanted.ordinaryRun())
            + " and "
            + text(progress.reference())
            + " - "
            + Words.number(race.km())
            + " km = "
            + text(wanted.besideRace());
    inputs.add(new Input("race", Words.number(race.km()) + " km", race.why()));
  }

  private void taper() {
    boolean race = week.kind() == Kind.RACE;
    int share = wanted.taperShare();
    int bounded = wanted.whole();
    name = race ? "race week" : "taper";
    formula = "peak x taper share, never above the week before";
    calculation =
        text(progress.peak())
            + " x "
            + wanted.taperPercent()
            + " % = "
            + text(share)
            + (bounded < share ? "; the week before had " + text(bounded) : "")
            + (race ? "; the race's own metres come on top" : runs(bounded));
    inputs.add(progress.peakInput());
    inputs.add(
        new Input(
            "taper share",
            wanted.taperPercent() + " %",
            "pack:running/" + brief.template().id() + "#taperPercent"));
    inputs.addAll(AgreedInputs.of(brief.template(), TemplateValue.TAPER_PERCENT));
    Input before = progress.wholeInput();
    if (before != null && bounded < share) {
      inputs.add(before);
    }
    inputs.add(new Input("days", "this week's runs", week.shapeWhy()));
    offer(progress.peak(), "the taper lowers volume so that the race finds fresh legs");
  }

  private String runs(int whole) {
    int left = week.shape().runCount();
    int usual = course.growth().runDays();
    return left >= usual
        ? ""
        : " x " + left + "/" + usual + " runs = " + text(wanted.forRuns(whole));
  }

  private void offer(int option, String why) {
    if (option != wanted.wished() && option > 0) {
      others.add(new Alternative(brief.distance(option), why));
    }
  }

  private String text(int steps) {
    return grid.distance(steps).number();
  }
}
