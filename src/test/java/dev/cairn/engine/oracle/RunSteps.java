package dev.cairn.engine.oracle;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.cairn.engine.oracle.Bounds.Earlier;
import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every run against the longest of the 30 days before, while those are free themselves. */
final class RunSteps {
  private final CpModel model;
  private final Bounds bounds;
  private final List<WeekModel> weeks;
  private final Map<String, IntVar> known = new LinkedHashMap<>();

  RunSteps(CpModel model, Bounds bounds, List<WeekModel> weeks) {
    this.model = model;
    this.bounds = bounds;
    this.weeks = weeks;
  }

  /** Binds a week's runs; the most that each may have after the earlier ones comes back. */
  List<IntVar> bind(LaidWeek week) {
    List<IntVar> steps = new ArrayList<>();
    for (int i = 0; i < week.runs().size(); i++) {
      LaidRun run = week.runs().get(i);
      IntVar most = most(leading(bounds.window(week, run)), bounds.toldCounts(week, run));
      model.addLessOrEqual(weeks.get(week.number() - 1).run(i), most);
      steps.add(most);
    }
    return steps;
  }

  /** Of a week whose long run counts no other run is longer. */
  private static List<Earlier> leading(List<Earlier> window) {
    List<Earlier> leading = new ArrayList<>();
    for (Earlier earlier : window) {
      LaidRun longRun = earlier.week().longRun();
      boolean led =
          longRun != null
              && !longRun.equals(earlier.run())
              && window.contains(new Earlier(earlier.week(), longRun));
      if (!led) {
        leading.add(earlier);
      }
    }
    return leading;
  }

  private IntVar most(List<Earlier> earlier, boolean told) {
    List<IntVar> runs = new ArrayList<>();
    StringBuilder key = new StringBuilder(told ? "told" : "");
    for (Earlier one : earlier) {
      key.append(' ').append(one.week().number()).append('.').append(one.run().day());
      WeekModel week = weeks.get(one.week().number() - 1);
      runs.add(week.run(one.week().runs().indexOf(one.run())));
    }
    return known.computeIfAbsent(key.toString(), none -> afterAll(runs, told));
  }

  /** Either the run told at the start allows it, or the longest of the earlier ones. */
  private IntVar afterAll(List<IntVar> runs, boolean told) {
    IntVar most = model.newIntVar(0, 2L * Bounds.FAR, "most");
    if (runs.isEmpty()) {
      model.addEquality(most, bounds.afterTold());
      return most;
    }
    IntVar longest = model.newIntVar(0, Bounds.FAR, "longest");
    model.addMaxEquality(longest, runs.toArray(new IntVar[0]));
    LinearExpr after = after(longest);
    if (told) {
      BoolVar byTold = model.newBoolVar("byTold");
      model.addLessOrEqual(most, bounds.afterTold()).onlyEnforceIf(byTold);
      model.addLessOrEqual(most, after).onlyEnforceIf(byTold.not());
    } else {
      model.addLessOrEqual(most, after);
    }
    return most;
  }

  /** A run of so many steps, plus what it lets the next one add: more from each threshold on. */
  private LinearExpr after(IntVar longest) {
    LinearExprBuilder after = LinearExpr.newBuilder().add(longest).add(bounds.after(0));
    for (int steps = 1; steps <= Bounds.FAR; steps++) {
      int more = bounds.after(steps) - steps - (bounds.after(steps - 1) - (steps - 1));
      if (more != 0) {
        BoolVar reached = model.newBoolVar("from" + steps);
        model.addGreaterOrEqual(longest, steps).onlyEnforceIf(reached);
        after.addTerm(reached, more);
      }
    }
    return after.build();
  }
}
