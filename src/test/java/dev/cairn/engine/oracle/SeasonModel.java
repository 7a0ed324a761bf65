package dev.cairn.engine.oracle;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.pack.ShareBand;
import dev.cairn.pack.ShareBand.Band;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All weeks of a plan at once: the same days, every distance free under sections 4 and 5. */
final class SeasonModel {
  /** Never above the even way to the chosen peak, or as fast as growth allows. */
  enum Way {
    EVEN,
    FASTEST
  }

  private final CpModel model = new CpModel();
  private final Laid laid;
  private final int begin;
  private final List<IntVar> totals = new ArrayList<>();
  private final List<WeekModel> weeks = new ArrayList<>();
  private final List<List<IntVar>> steps = new ArrayList<>();

  SeasonModel(Laid laid, Way way) {
    this.laid = laid;
    this.begin = way == Way.EVEN ? laid.given().reference() : laid.given().begin();
    Bounds bounds = new Bounds(laid);
    RunSteps runSteps = new RunSteps(model, bounds, weeks);
    WeekTotals rules = new WeekTotals(model, laid, way, begin, totals);
    for (LaidWeek week : laid.weeks()) {
      totals.add(model.newIntVar(0, rules.most(week), "w" + week.number()));
      weeks.add(week(week, bounds, rules.most(week)));
      steps.add(runSteps.bind(week));
      rules.bind(week);
      carry(week, bounds);
      compare(week);
      wish(week);
    }
    reachTheRace();
  }

  CpModel model() {
    return model;
  }

  /** Every run's distance, week by week. */
  List<IntVar> runs() {
    return weeks.stream().flatMap(week -> week.runs().stream()).toList();
  }

  private WeekModel week(LaidWeek week, Bounds bounds, int total) {
    int[] most =
        week.runs().stream().mapToInt(run -> Math.min(total, bounds.ceiling(week, run))).toArray();
    return new WeekModel(model, laid, week, total(week), most);
  }

  private IntVar total(LaidWeek week) {
    return totals.get(week.number() - 1);
  }

  private WeekModel of(LaidWeek week) {
    return weeks.get(week.number() - 1);
  }

  /** A week grows only as far as the most its long run may have is its least share. */
  private void carry(LaidWeek week, Bounds bounds) {
    ShareBand band = laid.band(week);
    LaidRun longRun = week.longRun();
    if (week.kind() != Kind.FULL || band == null || longRun == null) {
      return;
    }
    LaidWeek full = laid.lastFull(week);
    BoolVar grows = model.newBoolVar("grows");
    LinearArgument reference = full == null ? LinearExpr.constant(begin) : total(full);
    model.addLessOrEqual(total(week), reference).onlyEnforceIf(grows.not());
    long low = WeekModel.thousandths(band.longRun().low());
    int at = week.runs().indexOf(longRun);
    LinearExpr share = LinearExpr.term(total(week), low);
    LinearArgument step = steps.get(week.number() - 1).get(at);
    model.addLessOrEqual(share, LinearExpr.term(step, WeekModel.WHOLE)).onlyEnforceIf(grows);
    long ceiling = (long) bounds.ceiling(week, longRun) * WeekModel.WHOLE;
    model.addLessOrEqual(share, ceiling).onlyEnforceIf(grows);
  }

  private void compare(LaidWeek week) {
    LaidWeek before = laid.comparable(week);
    if (before != null) {
      of(week).compare(of(before).runs());
    }
  }

  private void wish(LaidWeek week) {
    ShareBand band = laid.band(week);
    if (band != null) {
      Band quality = band.quality();
      LinearArgument middle =
          quality == null ? LinearExpr.constant(0) : middle(total(week), quality);
      IntVar longWish = model.newIntVar(0, laid.aimed(), "longWish");
      IntVar longMiddle = middle(total(week), band.longRun());
      model.addMinEquality(
          longWish, new LinearArgument[] {longMiddle, LinearExpr.constant(laid.aimed())});
      of(week).prefer(longWish, middle, false);
    }
  }

  /** The nearest whole step to the middle of a band, halves up. */
  private IntVar middle(IntVar total, Band band) {
    IntVar middle = model.newIntVar(0, Bounds.FAR, "middle");
    long both = WeekModel.thousandths(band.low() + band.high());
    LinearExprBuilder rest = LinearExpr.newBuilder().addTerm(total, both);
    rest.addTerm(middle, -2L * WeekModel.WHOLE).add(WeekModel.WHOLE);
    model.addLinearConstraint(rest, 0, 2L * WeekModel.WHOLE - 1);
    return middle;
  }

  /** Some run is as long as the race demands, and stands as late as in the engine's plan. */
  private void reachTheRace() {
    int needed = laid.given().longestNeeded();
    IntVar longest = model.newIntVar(needed, Bounds.FAR, "longest");
    model.addMaxEquality(longest, runs().toArray(new IntVar[0]));
    for (LaidWeek week : laid.weeks().reversed()) {
      LaidRun longRun = week.longRun();
      IntVar late = of(week).longRun();
      if (week.must() > 0 && longRun != null && late != null) {
        model.addGreaterOrEqual(late, Math.min(week.must(), longRun.steps()));
        return;
      }
    }
  }

  /** The largest full week up to the peak, or null when no week is full. */
  @Nullable IntVar peak() {
    List<IntVar> full = new ArrayList<>();
    for (LaidWeek week : laid.weeks()) {
      if (week.kind() == Kind.FULL && week.number() <= laid.given().peakAt()) {
        full.add(total(week));
      }
    }
    if (full.isEmpty()) {
      return null;
    }
    IntVar peak = model.newIntVar(0, 2L * Bounds.FAR, "peak");
    model.addMaxEquality(peak, full.toArray(new IntVar[0]));
    return peak;
  }

  /** What the whole plan gives up on a level, as the solver counts it. */
  LinearArgument cost(SeasonLevel level) {
    return switch (level) {
      case PEAK_MISSED -> peakMissed();
      case VOLUME_MISSED -> volumeMissed();
      case LONGEST_MISSED -> longestMissed();
      default -> sum(Level.valueOf(level.name()));
    };
  }

  private LinearExpr sum(Level level) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (WeekModel week : weeks) {
      sum.add(week.cost(level));
    }
    return sum.build();
  }

  private LinearArgument peakMissed() {
    List<IntVar> full = new ArrayList<>();
    for (LaidWeek week : laid.weeks()) {
      if (week.kind() == Kind.FULL) {
        full.add(total(week));
      }
    }
    return missed(laid.given().peak(), full);
  }

  private LinearArgument volumeMissed() {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (LaidWeek week : laid.weeks()) {
      sum.add(missed(SeasonMeasure.ideal(laid, week), List.of(total(week))));
    }
    return sum.build();
  }

  private LinearArgument longestMissed() {
    for (LaidWeek week : laid.weeks()) {
      IntVar longRun = of(week).longRun();
      if (longRun != null && week.number() == laid.given().peakAt()) {
        return missed(week.wish(), List.of(longRun));
      }
    }
    return LinearExpr.constant(0);
  }

  /** What the largest of the values is short of a target. */
  private LinearArgument missed(int target, List<IntVar> values) {
    if (values.isEmpty()) {
      return LinearExpr.constant(0);
    }
    IntVar largest = model.newIntVar(0, 2L * Bounds.FAR, "largest");
    model.addMaxEquality(largest, values.toArray(new IntVar[0]));
    IntVar missed = model.newIntVar(0, 2L * Bounds.FAR, "missed");
    model.addGreaterOrEqual(LinearExpr.newBuilder().add(missed).add(largest), target);
    return missed;
  }
}
