package dev.cairn.engine.oracle;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import dev.cairn.engine.oracle.Laid.Given;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.oracle.SeasonModel.Way;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.pack.GrowthRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Section 4 as constraints: growth, holds, cutbacks and taper, each against weeks before it. */
final class WeekTotals {
  private static final int WHOLE = WeekModel.WHOLE;

  private final CpModel model;
  private final Laid laid;
  private final Given given;
  private final GrowthRules rules;
  private final Way way;
  private final int begin;
  private final List<IntVar> totals;

  WeekTotals(CpModel model, Laid laid, Way way, int begin, List<IntVar> totals) {
    this.way = way;
    this.begin = begin;
    this.model = model;
    this.laid = laid;
    this.given = laid.given();
    this.rules = laid.rules().growth();
    this.totals = totals;
  }

  /** More than this a week never has: the even way, or growth at every chance. */
  int most(LaidWeek week) {
    if (way == Way.EVEN) {
      return Math.max(week.total(), SeasonMeasure.ideal(laid, week));
    }
    int most = mostReference(week);
    return laid.grows(week) ? (int) (most * rules.hardCeilingPercent() / 100) : most;
  }

  private int mostReference(LaidWeek week) {
    LaidWeek full = laid.lastFull(week);
    return full == null ? begin : most(full);
  }

  void bind(LaidWeek week) {
    LinearArgument total = totals.get(week.number() - 1);
    switch (week.kind()) {
      case FULL -> full(week, total);
      case CUTBACK -> cutback(week, total);
      case CUT_SHORT -> forRuns(week, total, reference(week));
      case TAPER, RACE -> taper(week, total);
    }
  }

  private LinearArgument reference(LaidWeek week) {
    LaidWeek full = laid.lastFull(week);
    return full == null ? LinearExpr.constant(begin) : totals.get(full.number() - 1);
  }

  private void full(LaidWeek week, LinearArgument total) {
    LinearArgument reference = reference(week);
    if (!laid.grows(week)) {
      model.addLessOrEqual(total, reference);
      return;
    }
    boolean gentle = week.number() == given.gentleWeek();
    double increase =
        gentle ? Math.min(given.gentlePercent(), given.increasePercent()) : given.increasePercent();
    share(total, reference, 100 + increase);
    share(total, reference, rules.hardCeilingPercent());
    int added = laid.grid().floor(rules.addedKmPerRun() * given.runDays());
    model.addLessOrEqual(total, LinearExpr.affine(reference, 1, added));
    if (way == Way.EVEN) {
      evenly(week, total, reference);
    }
  }

  /** Who was held back goes on evenly from there, and does not hurry after what was missed. */
  private void evenly(LaidWeek week, LinearArgument total, LinearArgument reference) {
    IntVar even = model.newIntVar(0, 2L * Bounds.FAR, "even");
    model.addElement(reference, week.evenAfter(), even);
    model.addLessOrEqual(total, even);
  }

  private void share(LinearArgument total, LinearArgument of, double percent) {
    model.addLessOrEqual(
        LinearExpr.term(total, WHOLE), LinearExpr.term(of, WeekModel.thousandths(percent)));
  }

  private void cutback(LaidWeek week, LinearArgument total) {
    IntVar whole = model.newIntVar(0, mostReference(week), "cutback");
    Wanted wanted = new Wanted(laid);
    int[] table = IntStream.rangeClosed(0, mostReference(week)).map(wanted::cutback).toArray();
    model.addElement(reference(week), table, whole);
    forRuns(week, total, whole);
  }

  /** No more than the part of a whole week that the usual runs of this one make. */
  private void forRuns(LaidWeek week, LinearArgument total, LinearArgument whole) {
    model.addLessOrEqual(
        LinearExpr.term(total, given.runDays()), LinearExpr.term(whole, week.usual().size()));
  }

  private void taper(LaidWeek week, LinearArgument total) {
    Integer percent = week.taperPercent();
    IntVar whole = model.newIntVar(0, 2L * Bounds.FAR, "taper");
    share(whole, peak(week), percent == null ? 100 : percent);
    for (LaidWeek before : laid.weeks().subList(0, week.number() - 1)) {
      if (before.kind() != Kind.CUT_SHORT && before.usual().size() >= given.runDays()) {
        if (nextWhole(before) >= week.number()) {
          model.addLessOrEqual(whole, totals.get(before.number() - 1));
        }
      }
    }
    if (week.kind() == Kind.RACE) {
      model.addLessOrEqual(total, whole);
    } else {
      forRuns(week, total, whole);
    }
  }

  private int nextWhole(LaidWeek week) {
    for (LaidWeek after : laid.weeks().subList(week.number(), laid.weeks().size())) {
      if (after.kind() != Kind.CUT_SHORT && after.usual().size() >= given.runDays()) {
        return after.number();
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The largest full week, where none is full the largest of all. */
  private IntVar peak(LaidWeek week) {
    List<IntVar> full = new ArrayList<>();
    List<IntVar> any = new ArrayList<>();
    for (LaidWeek before : laid.weeks().subList(0, week.number() - 1)) {
      IntVar total = totals.get(before.number() - 1);
      if (before.kind() == Kind.FULL) {
        full.add(total);
      }
      if (before.kind() != Kind.TAPER) {
        any.add(total);
      }
    }
    IntVar peak = model.newIntVar(0, 2L * Bounds.FAR, "peak");
    model.addMaxEquality(peak, (full.isEmpty() ? any : full).toArray(new IntVar[0]));
    return peak;
  }
}
