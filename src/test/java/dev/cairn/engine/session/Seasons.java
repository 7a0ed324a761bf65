package dev.cairn.engine.session;

import dev.cairn.model.Phase;
import dev.cairn.model.Role;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random plans drawn from a seed: any length, rhythm and runner the planner could hand over. */
final class Seasons {
  private static final WorkoutType[] TYPES = {
    WorkoutType.TEMPO, WorkoutType.INTERVALS, WorkoutType.HILLS, WorkoutType.RACE_PACE
  };

  private final Random random;

  private Seasons(long seed) {
    random = new Random(seed);
  }

  /** All that is drawn; the limits can be changed for a second look at the same plan. */
  record Draw(Runner runner, RaceTemplate template, Season.Limits limits, List<PlannedWeek> weeks) {
    Season season() {
      return with(limits);
    }

    Season with(Season.Limits other) {
      return new Season(runner, template, other, weeks);
    }
  }

  static Draw draw(long seed) {
    return new Seasons(seed).draw();
  }

  private Draw draw() {
    double km = 12 + random.nextInt(90);
    Double vdot = random.nextInt(5) == 0 ? null : Double.valueOf(26 + random.nextInt(45));
    Double years = random.nextInt(4) == 0 ? null : Double.valueOf(random.nextInt(9) / 2.0);
    Runner runner = Runner.of(vdot).running(km, years);
    Season.Limits limits =
        new Season.Limits(
            0.5 + random.nextInt(6) / 10.0,
            1 + random.nextInt(9),
            1,
            random.nextInt(4) > 0,
            random.nextInt(4) > 0,
            false);
    return new Draw(runner, Packs.template(types(), types()), limits, weeks(km, easyPace(runner)));
  }

  private static int easyPace(Runner runner) {
    return Fitness.of(runner.athlete(), Packs.RULES, new Trail(), new ArrayList<>())
        .easySecondsPerKm();
  }

  private List<WorkoutType> types() {
    List<WorkoutType> types = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      types.add(TYPES[random.nextInt(TYPES.length)]);
    }
    return types;
  }

  private List<PlannedWeek> weeks(double km, int easyPace) {
    int count = 4 + random.nextInt(15);
    int base = random.nextInt(count / 2 + 1);
    int taper = 1 + random.nextInt(2);
    int quality = 1 + random.nextInt(2);
    boolean timed = random.nextInt(3) == 0;
    List<PlannedWeek> weeks = new ArrayList<>();
    int full = (int) (km * 2);
    for (int number = 1; number <= count; number++) {
      PlannedWeek.Kind kind = kind(number, count, taper);
      if (kind == PlannedWeek.Kind.FULL && random.nextInt(3) > 0) {
        full = full * (100 + random.nextInt(12)) / 100;
      }
      int steps =
          Math.max(
              24, kind == PlannedWeek.Kind.FULL ? full : full * (40 + random.nextInt(55)) / 100);
      Phase phase =
          number > count - taper
              ? Phase.TAPER
              : number <= base
                  ? Phase.BASE
                  : number <= (base + count) / 2 ? Phase.BUILD : Phase.PEAK;
      weeks.add(week(number, phase, kind, steps, quality, timed ? easyPace : 0));
    }
    return weeks;
  }

  private PlannedWeek.Kind kind(int number, int count, int taper) {
    if (number == count) {
      return PlannedWeek.Kind.RACE;
    }
    if (number > count - taper) {
      return PlannedWeek.Kind.TAPER;
    }
    int roll = random.nextInt(8);
    return roll == 0
        ? PlannedWeek.Kind.CUT_SHORT
        : roll == 1 ? PlannedWeek.Kind.CUTBACK : PlannedWeek.Kind.FULL;
  }

  private PlannedWeek week(
      int number, Phase phase, PlannedWeek.Kind kind, int steps, int quality, int easyPace) {
    boolean race = kind == PlannedWeek.Kind.RACE;
    int each = Math.max(5, steps * (15 + random.nextInt(12)) / 100);
    List<PlannedWeek.Run> runs = new ArrayList<>();
    int left = steps;
    for (int i = 0; i < quality; i++) {
      int own = i == 0 || random.nextInt(3) > 0 ? each : each + random.nextInt(5) - 2;
      left -= own;
      runs.add(run(number, 1 + 2 * i, race ? Role.EASY : Role.QUALITY, own, easyPace));
    }
    int easy = Math.max(6, left / 3);
    runs.add(
        run(
            number,
            quality == 2 ? 4 : 3,
            random.nextInt(4) == 0 ? Role.RECOVERY : Role.EASY,
            easy,
            easyPace));
    if (left - easy > 4 && !race) {
      runs.add(run(number, 6, Role.LONG, left - easy, easyPace));
    }
    int total = runs.stream().mapToInt(run -> run.distance().steps()).sum();
    return Season.week(number, phase, kind, total, runs);
  }

  /** Where time is short the planner leaves just enough for an easy run. */
  private PlannedWeek.Run run(int week, int day, Role role, int steps, int easyPace) {
    int least = (steps * 500 * easyPace + 59_999) / 60_000;
    Integer minutes = easyPace == 0 ? null : Integer.valueOf(least + random.nextInt(15));
    return Season.run(week, day, role, steps, minutes);
  }
}
