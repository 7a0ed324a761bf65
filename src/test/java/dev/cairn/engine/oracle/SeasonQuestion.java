package dev.cairn.engine.oracle;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.SeasonModel.Way;
import java.util.ArrayList;
import java.util.List;

/** The whole plan at once: how much better could it be, level after level? */
final class SeasonQuestion {
  private static final SeasonLevel[] LEVELS = SeasonLevel.values();

  private final Laid laid;
  private final double effort;
  private final SeasonModel season;
  private final List<LinearArgument> costs = new ArrayList<>();

  /** Effort is counted by the solver, about a second each, and holds for one level. */
  SeasonQuestion(Laid laid, double effort) {
    this.laid = laid;
    this.effort = effort;
    this.season = new SeasonModel(laid, Way.EVEN);
    for (SeasonLevel level : LEVELS) {
      costs.add(season.cost(level));
    }
  }

  /**
   * Both vectors of what is given up, and how many of the first levels are proven.
   *
   * @param runs the solver's distances in the order of the plan
   */
  record Answer(Laid laid, long[] engine, long[] solver, int proven, int[] runs) {
    /** The first level on which the solver does better, or the number of levels. */
    int firstBetter() {
      for (int i = 0; i < engine.length; i++) {
        if (solver[i] != engine[i]) {
          return i;
        }
      }
      return engine.length;
    }
  }

  Answer answer() {
    long[] engine = SeasonMeasure.of(laid);
    long[] best = engine.clone();
    int[] runs = engineRuns();
    int proven = 0;
    boolean allProven = true;
    for (int i = 0; i < LEVELS.length; i++) {
      if (best[i] > 0) {
        hint(runs);
        season.model().minimize(costs.get(i));
        CpSolver solver = Solver.with(effort);
        CpSolverStatus status = solver.solve(season.model());
        allProven &= status == CpSolverStatus.OPTIMAL;
        if (status == CpSolverStatus.INFEASIBLE || status == CpSolverStatus.MODEL_INVALID) {
          throw new IllegalStateException(status + " for " + laid.athlete().id());
        }
        if (status != CpSolverStatus.UNKNOWN && better(solver, best, i)) {
          runs = values(solver);
          best = counted(solver);
        }
      }
      proven += allProven ? 1 : 0;
      season.model().addLessOrEqual(costs.get(i), best[i]);
    }
    return new Answer(laid, engine, best, proven, runs);
  }

  private boolean better(CpSolver solver, long[] best, int level) {
    long[] found = counted(solver);
    return found[level] < best[level];
  }

  private long[] counted(CpSolver solver) {
    return costs.stream().mapToLong(solver::value).toArray();
  }

  private int[] values(CpSolver solver) {
    return season.runs().stream().mapToInt(run -> (int) solver.value(run)).toArray();
  }

  private int[] engineRuns() {
    return laid.weeks().stream()
        .flatMap(week -> week.runs().stream())
        .mapToInt(LaidRun::steps)
        .toArray();
  }

  private void hint(int[] runs) {
    season.model().clearHints();
    List<IntVar> all = season.runs();
    for (int i = 0; i < runs.length; i++) {
      season.model().addHint(all.get(i), runs[i]);
    }
  }

  /** Whether the engine's plan keeps every rule of the model and costs no more than was counted. */
  boolean engineKeepsTheRules() {
    SeasonModel fixed = new SeasonModel(laid, Way.EVEN);
    int[] runs = engineRuns();
    long[] engine = SeasonMeasure.of(laid);
    for (int i = 0; i < runs.length; i++) {
      fixed.model().addEquality(fixed.runs().get(i), runs[i]);
    }
    for (SeasonLevel level : LEVELS) {
      fixed.model().addLessOrEqual(fixed.cost(level), engine[level.ordinal()]);
    }
    return Solver.possible(fixed.model(), Solver.with(60));
  }

  /** Whether some plan on these days has a full week of so many steps by the peak. */
  static boolean canReach(Laid laid, int peak) {
    SeasonModel fastest = new SeasonModel(laid, Way.FASTEST);
    IntVar reached = fastest.peak();
    if (reached == null) {
      return false;
    }
    fastest.model().addGreaterOrEqual(reached, peak);
    return Solver.possible(fastest.model(), Solver.with(60));
  }
}
