package dev.cairn.engine.session;

import dev.cairn.engine.pace.Calculation;
import dev.cairn.engine.pace.Paces;
import dev.cairn.engine.pace.Vdot;
import dev.cairn.engine.pace.Zone;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Race;
import org.jspecify.annotations.Nullable;

/** The paces of one runner from walking to repetitions, worked out once a plan. */
final class Ladder {
  /** Walking takes half as long again as easy running. */
  private static final double WALK_TO_EASY = 1.5;

  private static final double EASY_SHARE = 0.6825;
  private static final int ZONES = dev.cairn.model.Zone.values().length;

  private final Paces paces;
  private final Race race;
  private final double band;

  /** Seconds by zone; 0 where nobody asked yet. */
  private final double[] seconds = new double[ZONES];

  private final @Nullable PaceRange[] ranges = new PaceRange[ZONES];

  Ladder(Paces paces, Race race, double bandPercent) {
    this.paces = paces;
    this.race = race;
    this.band = bandPercent / 100;
  }

  /** The ladder of a runner whose easy pace is this, for lengths when no pace is known. */
  static Ladder fromEasy(int secondsPerKm, Race race, double bandPercent) {
    return new Ladder(
        Paces.of(new Vdot(Vdot.vo2(60_000.0 / secondsPerKm) / EASY_SHARE)), race, bandPercent);
  }

  int secondsPerKm(dev.cairn.model.Zone zone) {
    return (int) Math.round(exact(zone));
  }

  /** Faster and slower end of a zone. */
  PaceRange range(dev.cairn.model.Zone zone) {
    PaceRange known = ranges[zone.ordinal()];
    PaceRange range = known == null ? worked(zone) : known;
    ranges[zone.ordinal()] = range;
    return range;
  }

  private PaceRange worked(dev.cairn.model.Zone zone) {
    return switch (zone) {
      case EASY -> range(paces.secondsPerKm(Zone.EASY_FAST), paces.secondsPerKm(Zone.EASY_SLOW));
      case STEADY -> range(paces.secondsPerKm(Zone.STEADY), paces.secondsPerKm(Zone.EASY_FAST));
      default -> range(exact(zone) * (1 - band), exact(zone) * (1 + band));
    };
  }

  private static PaceRange range(double fast, double slow) {
    return new PaceRange((int) Math.round(fast), (int) Math.round(slow));
  }

  /** The working behind a zone's pace. */
  Calculation explain(dev.cairn.model.Zone zone) {
    return paces.explain(zone(zone));
  }

  private double exact(dev.cairn.model.Zone zone) {
    double known = seconds[zone.ordinal()];
    if (known > 0) {
      return known;
    }
    double found =
        switch (zone) {
          case WALK -> WALK_TO_EASY * paces.secondsPerKm(Zone.EASY);
          case STEADY -> (paces.secondsPerKm(Zone.STEADY) + paces.secondsPerKm(Zone.EASY_FAST)) / 2;
          default -> paces.secondsPerKm(zone(zone));
        };
    seconds[zone.ordinal()] = found;
    return found;
  }

  private Zone zone(dev.cairn.model.Zone zone) {
    return switch (zone) {
      case WALK, EASY -> Zone.EASY;
      case STEADY -> Zone.STEADY;
      case MARATHON -> Zone.MARATHON;
      case THRESHOLD -> Zone.THRESHOLD;
      case INTERVAL -> Zone.INTERVAL;
      case REPETITION -> Zone.REPETITION;
      case RACE -> raceZone();
    };
  }

  /** Slower runners race the marathon at the table's pace, not at the equation's. */
  private Zone raceZone() {
    return switch (race) {
      case FIVE_K -> Zone.RACE_5K;
      case TEN_K -> Zone.RACE_10K;
      case HALF -> Zone.RACE_HALF;
      case MARATHON -> Zone.MARATHON;
    };
  }
}
