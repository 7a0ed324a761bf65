package dev.cairn.pack;

import dev.cairn.model.Race;
import dev.cairn.trail.PackRef;
import java.util.List;
import java.util.SortedMap;

/** Everything the running engine reads from the packs in force, already checked and merged. */
public record RunningRules(
    List<PackRef> packs,
    SortedMap<Race, RaceTemplate> templates,
    GrowthRules growth,
    SessionLimits limits,
    List<ShareBand> shareBands,
    IntensityRules intensity,
    List<Workout> workouts,
    List<Modifier> modifiers,
    List<RedLine> redLines,
    SortedMap<Quantity, Double> floors) {
  public RunningRules {
    packs = List.copyOf(packs);
    shareBands = List.copyOf(shareBands);
    workouts = List.copyOf(workouts);
    modifiers = List.copyOf(modifiers);
    redLines = List.copyOf(redLines);
  }

  /** The band for a race and a number of run days (2 to 7). */
  public ShareBand band(Race race, int runDays) {
    for (ShareBand band : shareBands) {
      if (band.runDays() == runDays && band.races().contains(race)) {
        return band;
      }
    }
    throw new IllegalStateException(
        "No share band for " + race.word() + " on " + runDays + " days");
  }
}
