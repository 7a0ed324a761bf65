package dev.cairn.engine.oracle;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.pack.ShareBand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One week after the weeks before it: is there a better sharing, or room for a larger total? */
final class WeekQuestion {
  private static final Level[] LEVELS = Level.values();
  private static final double EFFORT = 60;

  private final Laid laid;
  private final LaidWeek week;
  private final int[] most;
  private final long[] engine;

  WeekQuestion(Laid laid, LaidWeek week) {
    this.laid = laid;
    this.week = week;
    Bounds bounds = new Bounds(laid);
    this.most = week.runs().stream().mapToInt(run -> bounds.most(week, run)).toArray();
    this.engine = Measured.of(laid, week, Measured.longWish(laid, week));
  }

  /** What the engine's week gives up on each level. */
  long[] engine() {
    return engine.clone();
  }

  /** Whether some soft rule gives way. */
  boolean givesWay() {
    return Arrays.stream(LEVELS).anyMatch(level -> level.soft() && engine[level.ordinal()] > 0);
  }

  /** Whether the engine's own week keeps every hard rule and costs no more than was counted. */
  boolean engineKeepsTheRules() {
    CpModel model = new CpModel();
    WeekModel built = model(model, true);
    for (int i = 0; i < most.length; i++) {
      model.addEquality(built.run(i), week.runs().get(i).steps());
    }
    for (Level level : LEVELS) {
      model.addLessOrEqual(built.cost(level), engine[level.ordinal()]);
    }
    return Solver.possible(model, Solver.with(EFFORT));
  }

  /** A sharing that is better on one level and no worse on those before it, or null: none is. */
  int @Nullable [] better(boolean wayToTheRace) {
    CpModel model = new CpModel();
    WeekModel built = model(model, wayToTheRace);
    List<BoolVar> first = new ArrayList<>();
    for (Level level : LEVELS) {
      BoolVar here = model.newBoolVar(level.name());
      for (Level other : LEVELS) {
        int above = other.compareTo(level);
        if (above <= 0) {
          long least = engine[other.ordinal()] - (above == 0 ? 1 : 0);
          model.addLessOrEqual(built.cost(other), least).onlyEnforceIf(here);
        }
      }
      first.add(here);
    }
    model.addExactlyOne(first.toArray(new BoolVar[0]));
    CpSolver solver = Solver.with(EFFORT);
    return Solver.possible(model, solver)
        ? built.runs().stream().mapToInt(run -> (int) solver.value(run)).toArray()
        : null;
  }

  private WeekModel model(CpModel model, boolean wayToTheRace) {
    WeekModel built = new WeekModel(model, laid, week, LinearExpr.constant(week.total()), most);
    LaidWeek before = laid.comparable(week);
    if (before != null) {
      built.compare(before.runs().stream().map(run -> LinearExpr.constant(run.steps())).toList());
    }
    IntVar longRun = built.longRun();
    if (longRun != null && wayToTheRace) {
      model.addGreaterOrEqual(longRun, must());
    }
    ShareBand band = laid.band(week);
    ShareBand.Band quality = band == null ? null : band.quality();
    int middle = quality == null ? 0 : Measured.middle(week.total(), quality);
    LinearExpr longWish = LinearExpr.constant(Measured.longWish(laid, week));
    built.prefer(longWish, LinearExpr.constant(middle), true);
    return built;
  }

  /** The long run that keeps the race's demand in reach, as far as this week can hold it. */
  private int must() {
    LaidRun run = week.longRun();
    if (run == null || week.kind() != Kind.FULL) {
      return 0;
    }
    int others = laid.given().shortest() * (week.runs().size() - 1);
    return Math.min(week.must(), Math.min(most[week.runs().indexOf(run)], week.total() - others));
  }

  /** Whether the kept runs could hold more than the engine gave, up to what was wanted. */
  boolean couldHoldMore(int wanted) {
    CpModel model = new CpModel();
    IntVar total = model.newIntVar(week.total() + 1, wanted, "total");
    WeekModel built = new WeekModel(model, laid, week, total, most);
    ShareBand band = laid.band(week);
    IntVar longRun = built.longRun();
    if (week.kind() == Kind.FULL && band != null && longRun != null) {
      carries(model, total, longRun, WeekModel.thousandths(band.longRun().low()));
    }
    return Solver.possible(model, Solver.with(EFFORT));
  }

  /** Above the last full week a total needs a long run that can hold its least share of it. */
  private void carries(CpModel model, IntVar total, IntVar longRun, long low) {
    BoolVar grows = model.newBoolVar("grows");
    model.addLessOrEqual(total, laid.reference(week)).onlyEnforceIf(grows.not());
    model
        .addLessOrEqual(LinearExpr.term(total, low), LinearExpr.term(longRun, WeekModel.WHOLE))
        .onlyEnforceIf(grows);
  }

  /** Whether one more of the usual runs could have been kept within what was wanted. */
  boolean couldKeepMoreRuns(int wanted) {
    CpModel model = new CpModel();
    Bounds bounds = new Bounds(laid);
    List<BoolVar> kept = new ArrayList<>();
    List<IntVar> lengths = new ArrayList<>();
    for (LaidRun run : week.usual()) {
      BoolVar keep = model.newBoolVar("keep");
      IntVar length = model.newIntVar(0, bounds.most(week, run), "length");
      model.addGreaterOrEqual(length, laid.given().shortest()).onlyEnforceIf(keep);
      model.addEquality(length, 0).onlyEnforceIf(keep.not());
      kept.add(keep);
      lengths.add(length);
    }
    model.addLessOrEqual(LinearExpr.sum(lengths.toArray(new IntVar[0])), wanted);
    model.addGreaterOrEqual(LinearExpr.sum(kept.toArray(new BoolVar[0])), week.runs().size() + 1);
    return Solver.possible(model, Solver.with(EFFORT));
  }
}
