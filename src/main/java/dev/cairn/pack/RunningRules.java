package dev.cairn.pack;

import dev.cairn.model.Race;
import dev.cairn.trail.PackRef;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

  public RunningRules withTemplate(RaceTemplate value) {
    TreeMap<Race, RaceTemplate> others = new TreeMap<>(templates);
    others.put(value.race(), value);
    return changed(others, growth, limits, modifiers);
  }

  public RunningRules withGrowth(GrowthRules value) {
    return changed(templates, value, limits, modifiers);
  }

  public RunningRules withLimits(SessionLimits value) {
    return changed(templates, growth, value, modifiers);
  }

  public RunningRules withModifiers(List<Modifier> value) {
    return changed(templates, growth, limits, value);
  }

  private RunningRules changed(
      SortedMap<Race, RaceTemplate> otherTemplates,
      GrowthRules otherGrowth,
      SessionLimits otherLimits,
      List<Modifier> otherModifiers) {
    return new RunningRules(
        packs,
        otherTemplates,
        otherGrowth,
        otherLimits,
        shareBands,
        intensity,
        workouts,
        otherModifiers,
        redLines,
        floors);
  }
}
