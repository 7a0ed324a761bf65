package dev.cairn.pack;

import dev.cairn.model.Race;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the running engine reads from the packs in force, already checked and merged.
 *
 * @param packs what every plan is made with
 * @param own packs of a workspace by id; a plan is made with those that have a say in it
 */
public record RunningRules(
    List<PackRef> packs,
    SortedMap<String, PackRef> own,
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

  /** As packs alone give them. */
  public RunningRules(
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
    this(
        packs,
        new TreeMap<>(),
        templates,
        growth,
        limits,
        shareBands,
        intensity,
        workouts,
        modifiers,
        redLines,
        floors);
  }

  /** The own packs that have a say in a modifier: that brought it, or decided about it. */
  public List<PackRef> own(Modifier modifier) {
    PackRef brought = own.get(modifier.packId());
    List<PackRef> all = new ArrayList<>(brought == null ? List.of() : List.of(brought));
    for (Decided decided : modifier.decided()) {
      if (!all.contains(decided.pack())) {
        all.add(decided.pack());
      }
    }
    for (Modifier.Effect effect : modifier.effects()) {
      Agreed agreed = effect.agreed();
      if (agreed != null && !all.contains(agreed.pack())) {
        all.add(agreed.pack());
      }
    }
    return all;
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
        own,
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
