package dev.cairn.engine.pattern;

/**
 * What a week must fit into.
 *
 * @param allowed weekdays that may hold a run, as bits
 * @param wished weekdays the athlete would rather run on, or the usual pattern's days
 * @param runs how many runs are wanted at most
 * @param quality how many quality days are wanted at most
 * @param fewRunsQuality the same in a week of three or four runs; fewer runs hold none
 * @param longRun whether a long run is wanted
 * @param longWish weekday wished for the long run
 * @param longFit weekdays with room for the long run the race needs, as bits
 * @param qualityFit weekdays with time for the shortest quality session, as bits
 * @param between easy days that must stand between two hard ones
 * @param hardBefore days from the last hard day before Monday to Monday, at least 1
 * @param hardAfter days from Monday to the first hard day after Sunday, at least 7
 * @param races room for races in and near this week
 * @param cyclic whether the week repeats, so that its end meets its own start
 * @param apart whether no two runs may stand next to each other
 */
public record Frame(
    int allowed,
    int wished,
    int runs,
    int quality,
    int fewRunsQuality,
    boolean longRun,
    int longWish,
    int longFit,
    int qualityFit,
    int between,
    int hardBefore,
    int hardAfter,
    RaceRoom races,
    boolean cyclic,
    boolean apart) {

  /** Whether a week keeps the days before a C race free of other hard runs. */
  public boolean rests(WeekShape shape) {
    return (races.rest() & shape.hard()) == 0;
  }

  /** The same week, those days kept free whatever it costs. */
  public Frame rested() {
    return new Frame(
        allowed,
        wished,
        runs,
        quality,
        fewRunsQuality,
        longRun,
        longWish,
        longFit,
        qualityFit,
        between,
        hardBefore,
        hardAfter,
        races.rested(),
        cyclic,
        apart);
  }

  /** Quality days that a week of so many runs may hold; those of C races it must hold. */
  int qualityFor(int count) {
    int most = count <= 4 ? Math.min(quality, fewRunsQuality) : quality;
    return Math.max(count <= 2 ? 0 : most, leastQuality());
  }

  int leastQuality() {
    return Integer.bitCount(races.trained());
  }

  /** Whether a shape keeps every rule. */
  public boolean fits(WeekShape shape) {
    return (shape.runs() & ~allowed) == 0
        && !(apart && touching(shape.runs()))
        && (races.trained() & ~shape.quality()) == 0
        && (races.easy() & shape.hard()) == 0
        && spaced(shape.hard());
  }

  /** The rule that a shape breaks, or an empty text. */
  public String broken(WeekShape shape) {
    if ((shape.runs() & ~allowed) != 0) {
      return "a run on a blocked day";
    }
    if (apart && touching(shape.runs())) {
      return "runs on neighbouring days, which a run-walk beginner must not have";
    }
    if ((races.trained() & ~shape.quality()) != 0) {
      return "no session on the day of a C race";
    }
    if ((races.easy() & shape.hard()) != 0) {
      return "a hard day among the easy days around a race";
    }
    return spaced(shape.hard()) ? "" : spacingRule();
  }

  private String spacingRule() {
    return between == 1
        ? "hard days next to each other"
        : "fewer than " + between + " easy days between hard days";
  }

  private boolean touching(int runs) {
    boolean wraps = cyclic && (runs & 1) == 1 && (runs >> 6 & 1) == 1;
    return wraps || (runs & runs << 1) != 0;
  }

  private boolean spaced(int hard) {
    int all = hard | races.held();
    int first = -1;
    int last = -1;
    for (int day = 0; day < 7; day++) {
      if ((all >> day & 1) == 1) {
        if (last >= 0 && day - last <= between) {
          return false;
        }
        first = first < 0 ? day : first;
        last = day;
      }
    }
    if (first < 0) {
      return true;
    }
    if (cyclic) {
      return first == last || first + 7 - last > between;
    }
    return first + hardBefore > between && (races.on(last) || hardAfter - last > between);
  }
}
