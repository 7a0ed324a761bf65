package dev.cairn.engine.refusal;

import dev.cairn.model.Race;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import java.util.List;
import java.util.SortedMap;

/** Copies of the rules in force with one part changed. */
final class ChangedRules {
  private ChangedRules() {}

  static RunningRules templates(RunningRules rules, SortedMap<Race, RaceTemplate> value) {
    return copy(rules, value, rules.growth(), rules.limits(), rules.modifiers());
  }

  static RunningRules growth(RunningRules rules, GrowthRules value) {
    return copy(rules, rules.templates(), value, rules.limits(), rules.modifiers());
  }

  static RunningRules limits(RunningRules rules, SessionLimits value) {
    return copy(rules, rules.templates(), rules.growth(), value, rules.modifiers());
  }

  static RunningRules modifiers(RunningRules rules, List<Modifier> value) {
    return copy(rules, rules.templates(), rules.growth(), rules.limits(), value);
  }

  static GrowthRules cutbacksFrom(GrowthRules growth, int value) {
    return copy(
        growth,
        growth.maxIncreasePercent(),
        growth.hardCeilingPercent(),
        growth.addedKmPerRun(),
        value);
  }

  static GrowthRules increase(GrowthRules growth, double value) {
    return copy(growth, value, value, value, growth.noCutbackBelowWeeks());
  }

  static SessionLimits shortest(SessionLimits limits, double value) {
    return copy(
        limits,
        limits.runStepPercent(),
        limits.runStepMinKm(),
        limits.runStepMaxKm(),
        limits.timeOnFeetMinutes(),
        limits.firstMarathonMinutes(),
        value);
  }

  static SessionLimits runStep(SessionLimits limits, double value) {
    return copy(
        limits,
        value,
        value,
        value,
        limits.timeOnFeetMinutes(),
        limits.firstMarathonMinutes(),
        limits.easyMinKm());
  }

  static SessionLimits onFeet(SessionLimits limits, int value) {
    return copy(
        limits,
        limits.runStepPercent(),
        limits.runStepMinKm(),
        limits.runStepMaxKm(),
        value,
        value,
        limits.easyMinKm());
  }

  static RaceTemplate caps(RaceTemplate template, List<LongRunCap> value) {
    return copy(
        template,
        value,
        template.minWeeks(),
        template.minLongestPercent(),
        template.peakReachesRace());
  }

  static RaceTemplate minWeeks(RaceTemplate template, int value) {
    return copy(
        template,
        template.longRunCaps(),
        value,
        template.minLongestPercent(),
        template.peakReachesRace());
  }

  static RaceTemplate minLongest(RaceTemplate template, int value) {
    return copy(
        template, template.longRunCaps(), template.minWeeks(), value, template.peakReachesRace());
  }

  static RaceTemplate peakReaches(RaceTemplate template, boolean value) {
    return copy(
        template, template.longRunCaps(), template.minWeeks(), template.minLongestPercent(), value);
  }

  private static RunningRules copy(
      RunningRules rules,
      SortedMap<Race, RaceTemplate> templates,
      GrowthRules growth,
      SessionLimits limits,
      List<Modifier> modifiers) {
    return new RunningRules(
        rules.packs(),
        templates,
        growth,
        limits,
        rules.shareBands(),
        rules.intensity(),
        rules.workouts(),
        modifiers,
        rules.redLines(),
        rules.floors());
  }

  private static GrowthRules copy(
      GrowthRules growth, double increase, double ceiling, double perRun, int cutbacksFrom) {
    return new GrowthRules(
        increase,
        ceiling,
        perRun,
        growth.inconsistentStartPercent(),
        growth.consistentWeeksNeeded(),
        growth.cutbackPercent(),
        growth.cutbackLowPercent(),
        growth.cutbackHighPercent(),
        growth.cutbackEvery(),
        cutbacksFrom,
        growth.maxFullWeeksInRow(),
        growth.peakRoundingKm());
  }

  private static SessionLimits copy(
      SessionLimits limits,
      double runStepPercent,
      double runStepMinKm,
      double runStepMaxKm,
      int onFeet,
      int firstMarathon,
      double shortest) {
    return new SessionLimits(
        shortest,
        limits.easyMinMinutes(),
        runStepPercent,
        runStepMinKm,
        runStepMaxKm,
        limits.runStepDays(),
        onFeet,
        firstMarathon,
        limits.weekdayChangeKm(),
        limits.raceWeekRunMinutes(),
        limits.dayBeforeRaceMinutes(),
        limits.unknownEasyPaceSeconds(),
        limits.easyDaysBetweenHard(),
        limits.maxQualityUpTo4Days(),
        limits.maxQualityFrom5Days());
  }

  private static RaceTemplate copy(
      RaceTemplate template,
      List<LongRunCap> caps,
      int minWeeks,
      int minLongest,
      boolean peakReaches) {
    return new RaceTemplate(
        template.id(),
        template.name(),
        template.race(),
        minWeeks,
        template.maxWeeks(),
        template.usualWeeks(),
        template.usualWeeksFromKm(),
        template.usualFromKm(),
        template.buildPercent(),
        template.peakWeekPercent(),
        template.taperPercent(),
        caps,
        minLongest,
        peakReaches,
        template.longAimKm(),
        template.longWarnKm(),
        template.multipliers(),
        template.keyWorkouts());
  }
}
