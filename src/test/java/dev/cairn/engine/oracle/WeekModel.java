package dev.cairn.engine.oracle;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.model.Role;
import dev.cairn.pack.ShareBand;
import dev.cairn.pack.ShareBand.Band;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One week of section 5 as constraints: its runs, their hard bounds, what each soft level costs.
 */
final class WeekModel {
  /** Percentages are counted in thousandths. */
  static final int WHOLE = 1000;

  private static final Level[] LEVELS = Level.values();

  private final CpModel model;
  private final Laid laid;
  private final LaidWeek week;
  private final LinearArgument total;
  private final List<IntVar> runs = new ArrayList<>();
  private final Map<Level, LinearExprBuilder> costs = new EnumMap<>(Level.class);
  private final @Nullable Band longBand;
  private final @Nullable Band qualityBand;

  /** The week with its runs, each between its shortest and its most. */
  WeekModel(CpModel model, Laid laid, LaidWeek week, LinearArgument total, int[] most) {
    this.model = model;
    this.laid = laid;
    this.week = week;
    this.total = total;
    ShareBand band = laid.band(week);
    this.longBand = band == null ? null : band.longRun();
    this.qualityBand = band == null ? null : band.quality();
    for (Level level : LEVELS) {
      costs.put(level, LinearExpr.newBuilder());
    }
    for (int i = 0; i < most.length; i++) {
      String name = "w" + week.number() + "d" + week.runs().get(i).day();
      runs.add(model.newIntVar(Math.min(laid.given().shortest(), most[i]), most[i], name));
    }
    LinearExpr sum = LinearExpr.sum(runs.toArray(new IntVar[0]));
    model.addEquality(sum, total);
    longestIsLong();
    shares();
    easy();
  }

  IntVar run(int index) {
    return runs.get(index);
  }

  List<IntVar> runs() {
    return runs;
  }

  @Nullable IntVar longRun() {
    LaidRun run = week.longRun();
    return run == null ? null : runs.get(week.runs().indexOf(run));
  }

  LinearExpr cost(Level level) {
    return builder(level).build();
  }

  private LinearExprBuilder builder(Level level) {
    LinearExprBuilder builder = costs.get(level);
    if (builder == null) {
      throw new IllegalStateException("No cost for " + level);
    }
    return builder;
  }

  private void longestIsLong() {
    IntVar longRun = longRun();
    if (longRun != null) {
      for (IntVar run : runs) {
        model.addLessOrEqual(run, longRun);
      }
    }
  }

  private void shares() {
    for (int i = 0; i < runs.size(); i++) {
      Role role = week.runs().get(i).role();
      if (role == Role.LONG && longBand != null) {
        band(runs.get(i), longBand, Level.LONG_OVER, Level.LONG_UNDER);
      } else if (role == Role.QUALITY && qualityBand != null) {
        band(runs.get(i), qualityBand, Level.QUALITY_OVER, Level.QUALITY_UNDER);
      }
    }
  }

  private void band(IntVar run, Band band, Level over, Level under) {
    atLeast(counted(over), run, total, thousandths(band.high()));
    IntVar missing = counted(under);
    LinearExprBuilder held = LinearExpr.newBuilder().addTerm(missing, WHOLE).addTerm(run, WHOLE);
    held.addTerm(total, -thousandths(band.low()));
    model.addGreaterOrEqual(held, 0);
  }

  /** excess >= run - share of the total. */
  private void atLeast(IntVar excess, IntVar run, LinearArgument total, long share) {
    LinearExprBuilder free = LinearExpr.newBuilder().addTerm(excess, WHOLE).addTerm(run, -WHOLE);
    model.addGreaterOrEqual(free.addTerm(total, share), 0);
  }

  static long thousandths(double percent) {
    return Math.round(percent * 10);
  }

  private void easy() {
    for (int i = 0; i < runs.size(); i++) {
      Role role = week.runs().get(i).role();
      if (role != Role.QUALITY && role != Role.LONG) {
        IntVar excess = counted(Level.EASY_OVER);
        for (int q = 0; q < runs.size(); q++) {
          if (week.runs().get(q).role() == Role.QUALITY) {
            above(excess, runs.get(i), runs.get(q), 0);
          }
        }
      }
    }
  }

  /** Counts what weekdays change by more than 2 km against the same runs of an earlier week. */
  void compare(List<? extends LinearArgument> before) {
    int free = laid.grid().floor(laid.rules().limits().weekdayChangeKm());
    for (int i = 0; i < runs.size(); i++) {
      IntVar excess = counted(Level.WEEKDAY_CHANGE);
      above(excess, runs.get(i), before.get(i), free);
      above(excess, before.get(i), runs.get(i), free);
    }
  }

  /** Counts how far the long run is from its wish, quality from the middle, runs from evenness. */
  void prefer(LinearArgument longWish, LinearArgument qualityWish, boolean even) {
    for (int i = 0; i < runs.size(); i++) {
      Role role = week.runs().get(i).role();
      if (role == Role.LONG) {
        away(Level.LONG_AWAY, runs.get(i), longWish);
      } else if (role == Role.QUALITY) {
        away(Level.QUALITY_AWAY, runs.get(i), qualityWish);
      }
      if (role != Role.LONG && even) {
        IntVar square = model.newIntVar(0, (long) Bounds.FAR * Bounds.FAR, "");
        model.addMultiplicationEquality(square, runs.get(i), runs.get(i));
        builder(Level.UNEVEN).addTerm(square, Measured.weight(role));
      }
    }
  }

  private void away(Level level, IntVar run, LinearArgument wish) {
    IntVar excess = counted(level);
    above(excess, run, wish, 0);
    above(excess, wish, run, 0);
  }

  /** excess >= a - b - free. */
  private void above(IntVar excess, LinearArgument a, LinearArgument b, int free) {
    LinearExprBuilder slack = LinearExpr.newBuilder().add(excess).addTerm(a, -1).add(b).add(free);
    model.addGreaterOrEqual(slack, 0);
  }

  private IntVar counted(Level level) {
    IntVar cost = model.newIntVar(0, Bounds.FAR, "");
    builder(level).add(cost);
    return cost;
  }
}
