package dev.cairn.engine.check;

import dev.cairn.engine.check.Measured.Kind;
import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RunningRules;
import java.util.ArrayList;
import java.util.List;

/** Finds for each week what kind it is and which reference it is measured against. */
final class Measuring {
  private final Athlete athlete;
  private final RunningRules rules;
  private final Plan plan;
  private final Usual usual;
  private final Races races;
  private final int spacing;

  Measuring(Athlete athlete, RunningRules rules, Plan plan, Usual usual, Races races, int spacing) {
    this.athlete = athlete;
    this.rules = rules;
    this.plan = plan;
    this.usual = usual;
    this.races = races;
    this.spacing = spacing;
  }

  List<Measured> weeks() {
    List<Measured> weeks = new ArrayList<>();
    long reference = start();
    Week lastFull = null;
    Kind before = Kind.NONE;
    for (Week week : plan.weeks()) {
      boolean cut = cut(week) || lighterForRace(week, reference);
      Kind kind = kind(week, cut);
      weeks.add(new Measured(week, kind, reference, lastFull, cut, before));
      if (kind == Kind.FULL) {
        lastFull = week;
        reference = week.total().value().millimetres();
      }
      before = kind;
    }
    return weeks;
  }

  /** Current volume, less for the inconsistent; who did not tell counts as consistent. */
  private long start() {
    long current = Exact.mm(athlete.snapshot().currentWeeklyKm());
    Integer consistent = athlete.snapshot().consistentWeeks();
    return consistent != null && consistent < rules.growth().consistentWeeksNeeded()
        ? Exact.share(rules.growth().inconsistentStartPercent(), current)
        : current;
  }

  private Kind kind(Week week, boolean cut) {
    if (week.number() == plan.weeks().size()) {
      return Kind.RACE;
    }
    return switch (week.type().value()) {
      case TAPER -> Kind.TAPER;
      case RECOVERY -> Kind.RECOVERY;
      case BASE, BUILD, PEAK, RACE -> cut ? Kind.CUT : Kind.FULL;
    };
  }

  /**
   * A week near a race on the way that holds less than the last full one, by whole steps, or no
   * long run.
   */
  private boolean lighterForRace(Week week, long reference) {
    if (!races.onTheWay(week, spacing)) {
      return false;
    }
    long step = athlete.units().stepMillimetres();
    boolean less = week.total().value().millimetres() + step <= reference;
    return less || Reading.runs(week).stream().noneMatch(LongRuns::isLong);
  }

  /** A B race, a usual run day gone, or fewer runs. */
  private boolean cut(Week week) {
    int runs = 0;
    for (Day day : week.days()) {
      WorkoutType type = day.type().value();
      boolean usualDay = usual.runDays().contains(day.dayOfWeek());
      boolean eve = day.date().plusDays(1).equals(plan.raceDate());
      if (type == WorkoutType.RACE || (usualDay && (eve || Reading.closed(athlete, day.date())))) {
        return true;
      }
      runs += type.run() ? 1 : 0;
    }
    return runs < usual.runDays().size();
  }
}
