package dev.cairn.engine.session;

import dev.cairn.engine.session.Allowance.Bound;
import dev.cairn.model.Phase;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.IntensityRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bounds on hard running: where the progression stands, and what week and day allow. */
final class HardMinutes {
  private static final int MINUTE = 60;
  private static final double NEARLY = 0.75;

  private final IntensityRules rules;
  private final Fitness fitness;
  private final double factor;
  private final int first;
  private final int last;
  private final int[] lastFull = new int[2];
  private int racedSince;
  private @Nullable PlannedWeek lastFullWeek;
  private PlannedWeek.@Nullable Run lastFullRun;

  HardMinutes(IntensityRules rules, Fitness fitness, Ceilings ceilings, List<PlannedWeek> weeks) {
    this.rules = rules;
    this.fitness = fitness;
    this.factor = ceilings.hardMinutesFactor().value();
    int start = weeks.size();
    int end = 0;
    for (PlannedWeek week : weeks) {
      if (week.phase() != Phase.BASE) {
        start = Math.min(start, week.number());
      }
      if (week.kind() == PlannedWeek.Kind.FULL) {
        end = week.number();
      }
    }
    this.first = Math.max(start, ceilings.firstQualityWeek().value());
    this.last = end;
  }

  /** The first week that may hold hard minutes. */
  int firstWeek() {
    return first;
  }

  int least() {
    return (int) Math.ceil(rules.minHardMinutes() * MINUTE);
  }

  /**
   * Full weeks carry the progression; a C race is load done, so beside growing volume as much may
   * follow. A cutback is measured against full weeks alone.
   *
   * @param raced hard seconds of C races, in whole tenths of minutes
   */
  void done(PlannedWeek week, List<Quality> taken, int raced) {
    if (week.kind() != PlannedWeek.Kind.FULL) {
      racedSince = Math.max(racedSince, raced);
      return;
    }
    racedSince = 0;
    lastFullWeek = week;
    lastFullRun = null;
    int rank = 0;
    if (raced > 0) {
      lastFull[rank++] = raced;
    }
    for (int at = 0; rank < lastFull.length; at++, rank++) {
      boolean hard = at < taken.size() && taken.get(at).variant() != null;
      lastFull[rank] = hard ? taken.get(at).hardSeconds() / 6 * 6 : 0;
      if (hard && lastFullRun == null) {
        lastFullRun = taken.get(at).slot().run();
      }
    }
  }

  /**
   * @param sessions quality days of the week, which share what its time allows
   */
  Allowance allowance(WorkoutType type, Slot slot, int sessions) {
    Allowance allowance = new Allowance();
    allowance.limit(Bound.PROGRESSION, wished(type, slot.week().number()));
    byWeek(allowance, slot);
    int pace = pace(type);
    double week = slot.week().total().km();
    allowance.limit(Bound.WEEK_SHARE, week * weekPercent(type) / 100 * pace);
    allowance.limit(Bound.EASY_TIME, easyTime(week, pace) / sessions);
    allowance.limit(Bound.DAY, metres(slot) / 1000.0 * pace);
    return allowance;
  }

  Room room(WorkoutType type, Slot slot, Allowance allowance) {
    Integer minutes = slot.run().minutesAvailable();
    double week = slot.week().total().km();
    return new Room(
        allowance.seconds(),
        (int) (week * weekPercent(type) * 10 + 1e-6),
        metres(slot),
        slot.run().distance().metres(),
        minutes == null ? Integer.MAX_VALUE : minutes * MINUTE);
  }

  /** What the progression asks for after modifiers; a little below the least is the least. */
  private double wished(WorkoutType type, int week) {
    double seconds = progression(type, week) * factor * MINUTE;
    boolean nearly = seconds < least() && seconds >= NEARLY * least();
    return nearly ? least() : seconds;
  }

  /** Hard minutes of a type in a week: a straight line from the first to the last full week. */
  double progression(WorkoutType type, int week) {
    IntensityRules.Range range = range(type);
    double way = last <= first ? 0 : (double) (week - first) / (last - first);
    return range.from() + (range.to() - range.from()) * Math.clamp(way, 0.0, 1.0);
  }

  double weekPercent(WorkoutType type) {
    Double own = rules.weekPercent().get(type);
    Double tempo = rules.weekPercent().get(WorkoutType.TEMPO);
    if (own == null && tempo == null) {
      throw new IllegalStateException("No week percent for " + type.word() + " in any pack");
    }
    return own != null ? own : tempo == null ? 0 : tempo;
  }

  private IntensityRules.Range range(WorkoutType type) {
    IntensityRules.Range own = rules.minutes().get(type);
    IntensityRules.Range range = own != null ? own : rules.minutes().get(WorkoutType.TEMPO);
    if (range == null) {
      throw new IllegalStateException("No hard minutes for " + type.word() + " in any pack");
    }
    return range;
  }

  private void byWeek(Allowance allowance, Slot slot) {
    int all = lastFull[0] + lastFull[1];
    boolean main = slot.rank() == 0;
    switch (slot.week().kind()) {
      case FULL -> {
        if (volumeUp(slot.week())) {
          allowance.limit(Bound.GROWTH, growth(slot.rank()));
          countFrom(allowance, lastFull[slot.rank()]);
        }
      }
      case CUTBACK -> {
        allowance.limit(Bound.CUTBACK, main ? all * rules.cutbackPercent() / 100 : 0);
        countFrom(allowance, all);
      }
      case CUT_SHORT ->
          allowance.limit(
              Bound.SHORT_WEEK, allowance.of(Bound.PROGRESSION) * shareOfFull(slot.week()));
      case TAPER -> {
        allowance.limit(Bound.TAPER, main ? Math.max(all / 2.0, Math.min(all, least())) : 0);
        countFrom(allowance, all);
      }
      case RACE -> allowance.limit(Bound.TAPER, 0);
    }
  }

  private void countFrom(Allowance allowance, int seconds) {
    if (lastFullWeek != null) {
      allowance.countedFrom(new Allowance.Reference(lastFullWeek, lastFullRun, seconds));
    }
  }

  /**
   * Beside growing volume hard minutes hardly grow, and none come in where there were none. A race
   * since then counts as all the sessions of its week.
   */
  private double growth(int rank) {
    int before = rank == 0 ? Math.max(lastFull[0], racedSince - lastFull[1]) : lastFull[rank];
    return before * (100 + rules.bothUpPercent()) / 100;
  }

  private boolean volumeUp(PlannedWeek week) {
    return lastFullWeek != null
        && week.total().steps() * 100.0
            > lastFullWeek.total().steps() * (100 + rules.bothUpPercent());
  }

  private double shareOfFull(PlannedWeek week) {
    return lastFullWeek == null || lastFullWeek.total().steps() == 0
        ? 1
        : Math.min(1, (double) week.total().steps() / lastFullWeek.total().steps());
  }

  /**
   * Hard seconds that leave the easy share of the week's time, if all hard running had this pace.
   */
  private double easyTime(double weekKm, int pace) {
    double easyToHard = rules.easyTimePercent() / (100 - rules.easyTimePercent());
    double easy = fitness.easySecondsPerKm();
    return weekKm * easy / (easyToHard + easy / pace);
  }

  /** Room between the shortest warm-up and cool-down. */
  private int metres(Slot slot) {
    int around = (int) Math.round((rules.warmUpKm() + rules.coolDownKm()) * 1000);
    return Math.max(0, slot.run().distance().metres() - around);
  }

  /** The pace at which a type's share of the week is counted; uphill the ground goes by slowly. */
  int pace(WorkoutType type) {
    return fitness.secondsPerKm(zone(type));
  }

  static Zone zone(WorkoutType type) {
    return switch (type) {
      case INTERVALS -> Zone.INTERVAL;
      case HILLS -> Zone.EASY;
      case RACE_PACE -> Zone.RACE;
      default -> Zone.THRESHOLD;
    };
  }
}
