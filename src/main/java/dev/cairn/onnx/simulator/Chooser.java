package dev.cairn.onnx.simulator;

import dev.cairn.onnx.chance.Chance;

/** Somebody's way with one exercise, and where on it they are. */
final class Chooser {
  private static final double[] WAVES = {0.85, 0.90, 0.95, 0.65};
  private static final int[] WAVE_REPS = {5, 3, 1, 5};
  private static final double[] TURNS = {1, 0.8, 0.9};

  /** Repetitions left above which people notice that it is too easy. */
  private static final double EASY = 3;

  private static final int[] SHORT = {3, 5, 6, 8};
  private static final int[] LONG = {8, 10, 12, 15};

  private final Way way;
  private final Chance chance;
  private final int sets;
  private final int from;
  private final int to;
  private final double spare;
  private final int weeks;
  private final int turns;
  private final double boldness;
  private double base;
  private int reps;

  Chooser(Way way, Person person, boolean compound, Chance chance) {
    this.way = way;
    this.chance = chance;
    this.sets = chance.whole(1, 6);
    this.from = (compound ? SHORT : LONG)[chance.below(SHORT.length)];
    this.to = from + (from < 6 ? chance.whole(0, 3) : chance.whole(2, 5));
    this.spare = person.years() < 1 ? chance.between(0, 4) : chance.between(0, 3);
    this.weeks = chance.whole(3, 6);
    this.turns = chance.happens(0.5) ? 2 : 3;
    this.boldness = chance.between(0.9, 1.02);
    this.reps = from;
  }

  int sets() {
    return sets;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The effort meant, as coaches say it. */
  double targetRpe() {
    return Math.clamp(10 - Math.round(2 * spare) / 2.0, 6, 10);
  }

  Ask next(Course course) {
    if (course.times() == 0) {
      base = fits(course.felt(), from + 2.0) * boldness;
      return new Ask(base, sets, from, -1);
    }
    if (course.left() > EASY && chance.happens(0.6)) {
      base += (course.left() > 2 * EASY ? 2 : 1) * course.step();
    } else if (course.missed() > 1 && chance.happens(0.3)) {
      base -= course.step();
    }
    return switch (way) {
      case LINEAR -> linear(course);
      case DOUBLE -> range(course);
      case WAVE -> wave(course);
      case TURNS -> turn(course);
      case FEEL -> feel(course);
      case STEADY -> steady(course);
      case BLOCK -> block(course);
      case WHIM -> new Ask(course.load() * chance.between(0.85, 1.15), sets, from, spare);
    };
  }

  /** After a long break people begin lower, and go on from there. */
  void shrink(double by) {
    base *= by;
  }

  /** The load that leaves the spare repetitions after a set, after Epley. */
  private double fits(double felt, double count) {
    return felt / (1 + (count + spare) / 30);
  }

  private Ask linear(Course course) {
    base = course.missed() >= 3 ? 0.9 * base : base + (course.reached() ? course.step() : 0);
    return new Ask(base, sets, from, -1);
  }

  private Ask range(Course course) {
    if (course.reached() && reps >= to) {
      base += course.step();
      reps = from;
    } else if (course.reached()) {
      reps = Math.min(Math.max(course.fewest(), reps) + 1, to);
    } else if (course.missed() >= 4) {
      base = 0.92 * base;
      reps = from;
    }
    return new Ask(base, sets, reps, chance.happens(0.5) ? spare : -1);
  }

  private Ask wave(Course course) {
    int week = course.times() % WAVES.length;
    if (week == 0) {
      base += course.missed() >= 2 ? -3 * course.step() : course.step();
    }
    double maximum = base * (1 + from / 30.0);
    return new Ask(maximum * WAVES[week], week == 3 ? 2 : 3, WAVE_REPS[week], -1);
  }

  private Ask turn(Course course) {
    int day = course.times() % turns;
    if (day == 0) {
      base += course.reached() ? course.step() : 0;
      base *= course.missed() >= 3 ? 0.93 : 1;
    }
    return new Ask(base * TURNS[day], sets, day == 1 ? to : from, -1);
  }

  private Ask feel(Course course) {
    int count = chance.happens(0.25) ? chance.whole(from, to) : from;
    double wanted = fits(course.felt(), count);
    boolean near = Math.abs(wanted - course.load()) < 0.8 * course.step();
    return new Ask(near ? course.load() : wanted, sets, count, spare);
  }

  private Ask steady(Course course) {
    double up = course.reached() ? 0.1 : 0.02;
    double down = course.reached() ? 0.02 : 0.1;
    base += course.step() * new double[] {0, 1, -1}[chance.among(1 - up - down, up, down)];
    return new Ask(base, sets, chance.happens(0.7) ? from : chance.whole(from, to), spare);
  }

  private Ask block(Course course) {
    int week = course.times() % weeks;
    if (week == 0) {
      base *= course.missed() >= 2 ? 0.97 : 1.02;
    }
    int count = Math.max(to - week * 2, Math.max(from - 2, 1));
    double share = (1 + from / 30.0) / (1 + (count + 1) / 30.0);
    return new Ask(base * share, sets, count, -1);
  }
}
