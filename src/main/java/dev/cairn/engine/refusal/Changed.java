package dev.cairn.engine.refusal;

import dev.cairn.model.Goal;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Copies of facts and rules with one part changed. */
final class Changed {
  private Changed() {}

  static Snapshot current(Snapshot snapshot, double km) {
    return new Snapshot(
        snapshot.asOf(),
        km,
        snapshot.runsPerWeekAvg(),
        snapshot.longestRecentRunKm(),
        snapshot.recentRace(),
        snapshot.vdot(),
        snapshot.yearsRunning(),
        snapshot.consistentWeeks(),
        snapshot.temperament(),
        snapshot.injuries(),
        snapshot.sleepHours(),
        snapshot.stress(),
        snapshot.hrv(),
        snapshot.restingPulseDelta(),
        snapshot.illness(),
        snapshot.heat(),
        snapshot.previousFailures(),
        snapshot.daysOff());
  }

  static Snapshot longest(Snapshot snapshot, double km) {
    return new Snapshot(
        snapshot.asOf(),
        snapshot.currentWeeklyKm(),
        snapshot.runsPerWeekAvg(),
        km,
        snapshot.recentRace(),
        snapshot.vdot(),
        snapshot.yearsRunning(),
        snapshot.consistentWeeks(),
        snapshot.temperament(),
        snapshot.injuries(),
        snapshot.sleepHours(),
        snapshot.stress(),
        snapshot.hrv(),
        snapshot.restingPulseDelta(),
        snapshot.illness(),
        snapshot.heat(),
        snapshot.previousFailures(),
        snapshot.daysOff());
  }

  static PlanRequest weeks(PlanRequest request, @Nullable Integer weeks) {
    return new PlanRequest(
        request.race(),
        request.raceDate(),
        weeks,
        request.goal(),
        request.goalTime(),
        request.daysPerWeek(),
        request.preferredDays(),
        request.preferredLongRunDay(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable(),
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static PlanRequest raceDate(PlanRequest request, @Nullable LocalDate date) {
    return new PlanRequest(
        request.race(),
        date,
        request.weeks(),
        request.goal(),
        request.goalTime(),
        request.daysPerWeek(),
        request.preferredDays(),
        request.preferredLongRunDay(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable(),
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static PlanRequest race(PlanRequest request, Race race) {
    return new PlanRequest(
        race,
        request.raceDate(),
        request.weeks(),
        request.goal(),
        null,
        request.daysPerWeek(),
        request.preferredDays(),
        request.preferredLongRunDay(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable(),
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static PlanRequest goal(PlanRequest request, Goal goal) {
    return new PlanRequest(
        request.race(),
        request.raceDate(),
        request.weeks(),
        goal,
        request.goalTime(),
        request.daysPerWeek(),
        request.preferredDays(),
        request.preferredLongRunDay(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable(),
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static PlanRequest days(PlanRequest request, int days) {
    return new PlanRequest(
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.goalTime(),
        days,
        request.preferredDays(),
        request.preferredLongRunDay(),
        request.blockedDays(),
        request.blockedDates(),
        request.minutesAvailable(),
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static PlanRequest blockedDays(PlanRequest request, SortedSet<DayOfWeek> days) {
    return new PlanRequest(
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.goalTime(),
        request.daysPerWeek(),
        request.preferredDays(),
        request.preferredLongRunDay(),
        days,
        request.blockedDates(),
        request.minutesAvailable(),
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static PlanRequest blockedDates(PlanRequest request, SortedSet<LocalDate> dates) {
    return new PlanRequest(
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.goalTime(),
        request.daysPerWeek(),
        request.preferredDays(),
        request.preferredLongRunDay(),
        request.blockedDays(),
        dates,
        request.minutesAvailable(),
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static PlanRequest minutes(PlanRequest request, SortedMap<DayOfWeek, Integer> minutes) {
    return new PlanRequest(
        request.race(),
        request.raceDate(),
        request.weeks(),
        request.goal(),
        request.goalTime(),
        request.daysPerWeek(),
        request.preferredDays(),
        request.preferredLongRunDay(),
        request.blockedDays(),
        request.blockedDates(),
        minutes,
        request.includeSpeedwork(),
        request.allowCrossTraining(),
        request.otherRaces());
  }

  static RunningRules templates(RunningRules rules, SortedMap<Race, RaceTemplate> templates) {
    return new RunningRules(
        rules.packs(),
        templates,
        rules.growth(),
        rules.limits(),
        rules.shareBands(),
        rules.intensity(),
        rules.workouts(),
        rules.modifiers(),
        rules.redLines(),
        rules.floors());
  }

  static RunningRules growth(RunningRules rules, GrowthRules growth) {
    return new RunningRules(
        rules.packs(),
        rules.templates(),
        growth,
        rules.limits(),
        rules.shareBands(),
        rules.intensity(),
        rules.workouts(),
        rules.modifiers(),
        rules.redLines(),
        rules.floors());
  }

  static RunningRules limits(RunningRules rules, SessionLimits limits) {
    return new RunningRules(
        rules.packs(),
        rules.templates(),
        rules.growth(),
        limits,
        rules.shareBands(),
        rules.intensity(),
        rules.workouts(),
        rules.modifiers(),
        rules.redLines(),
        rules.floors());
  }

  static RunningRules modifiers(RunningRules rules, List<Modifier> modifiers) {
    return new RunningRules(
        rules.packs(),
        rules.templates(),
        rules.growth(),
        rules.limits(),
        rules.shareBands(),
        rules.intensity(),
        rules.workouts(),
        modifiers,
        rules.redLines(),
        rules.floors());
  }

  static GrowthRules increase(GrowthRules growth, double free) {
    return new GrowthRules(
        free,
        free,
        free,
        growth.inconsistentStartPercent(),
        growth.consistentWeeksNeeded(),
        growth.cutbackPercent(),
        growth.cutbackLowPercent(),
        growth.cutbackHighPercent(),
        growth.cutbackEvery(),
        growth.noCutbackBelowWeeks(),
        growth.maxFullWeeksInRow(),
        growth.peakRoundingKm());
  }

  static GrowthRules cutbacksFrom(GrowthRules growth, int weeks) {
    return new GrowthRules(
        growth.maxIncreasePercent(),
        growth.hardCeilingPercent(),
        growth.addedKmPerRun(),
        growth.inconsistentStartPercent(),
        growth.consistentWeeksNeeded(),
        growth.cutbackPercent(),
        growth.cutbackLowPercent(),
        growth.cutbackHighPercent(),
        growth.cutbackEvery(),
        weeks,
        growth.maxFullWeeksInRow(),
        growth.peakRoundingKm());
  }

  static SessionLimits runStep(SessionLimits limits, double free) {
    return new SessionLimits(
        limits.easyMinKm(),
        limits.easyMinMinutes(),
        free,
        free,
        free,
        limits.runStepDays(),
        limits.timeOnFeetMinutes(),
        limits.firstMarathonMinutes(),
        limits.weekdayChangeKm(),
        limits.raceWeekRunMinutes(),
        limits.dayBeforeRaceMinutes(),
        limits.unknownEasyPaceSeconds(),
        limits.easyDaysBetweenHard(),
        limits.maxQualityUpTo4Days(),
        limits.maxQualityFrom5Days());
  }

  static SessionLimits onFeet(SessionLimits limits, int minutes) {
    return new SessionLimits(
        limits.easyMinKm(),
        limits.easyMinMinutes(),
        limits.runStepPercent(),
        limits.runStepMinKm(),
        limits.runStepMaxKm(),
        limits.runStepDays(),
        minutes,
        minutes,
        limits.weekdayChangeKm(),
        limits.raceWeekRunMinutes(),
        limits.dayBeforeRaceMinutes(),
        limits.unknownEasyPaceSeconds(),
        limits.easyDaysBetweenHard(),
        limits.maxQualityUpTo4Days(),
        limits.maxQualityFrom5Days());
  }

  static SessionLimits shortest(SessionLimits limits, double km) {
    return new SessionLimits(
        km,
        limits.easyMinMinutes(),
        limits.runStepPercent(),
        limits.runStepMinKm(),
        limits.runStepMaxKm(),
        limits.runStepDays(),
        limits.timeOnFeetMinutes(),
        limits.firstMarathonMinutes(),
        limits.weekdayChangeKm(),
        limits.raceWeekRunMinutes(),
        limits.dayBeforeRaceMinutes(),
        limits.unknownEasyPaceSeconds(),
        limits.easyDaysBetweenHard(),
        limits.maxQualityUpTo4Days(),
        limits.maxQualityFrom5Days());
  }

  static RaceTemplate caps(RaceTemplate template, List<LongRunCap> caps) {
    return new RaceTemplate(
        template.id(),
        template.name(),
        template.race(),
        template.minWeeks(),
        template.maxWeeks(),
        template.usualWeeks(),
        template.usualWeeksFromKm(),
        template.usualFromKm(),
        template.buildPercent(),
        template.peakWeekPercent(),
        template.taperPercent(),
        caps,
        template.minLongestPercent(),
        template.peakReachesRace(),
        template.longAimKm(),
        template.longWarnKm(),
        template.multipliers(),
        template.keyWorkouts());
  }

  static RaceTemplate minWeeks(RaceTemplate template, int weeks) {
    return new RaceTemplate(
        template.id(),
        template.name(),
        template.race(),
        weeks,
        template.maxWeeks(),
        template.usualWeeks(),
        template.usualWeeksFromKm(),
        template.usualFromKm(),
        template.buildPercent(),
        template.peakWeekPercent(),
        template.taperPercent(),
        template.longRunCaps(),
        template.minLongestPercent(),
        template.peakReachesRace(),
        template.longAimKm(),
        template.longWarnKm(),
        template.multipliers(),
        template.keyWorkouts());
  }

  static RaceTemplate minLongest(RaceTemplate template, int percent) {
    return new RaceTemplate(
        template.id(),
        template.name(),
        template.race(),
        template.minWeeks(),
        template.maxWeeks(),
        template.usualWeeks(),
        template.usualWeeksFromKm(),
        template.usualFromKm(),
        template.buildPercent(),
        template.peakWeekPercent(),
        template.taperPercent(),
        template.longRunCaps(),
        percent,
        template.peakReachesRace(),
        template.longAimKm(),
        template.longWarnKm(),
        template.multipliers(),
        template.keyWorkouts());
  }

  static RaceTemplate peakReaches(RaceTemplate template, boolean reaches) {
    return new RaceTemplate(
        template.id(),
        template.name(),
        template.race(),
        template.minWeeks(),
        template.maxWeeks(),
        template.usualWeeks(),
        template.usualWeeksFromKm(),
        template.usualFromKm(),
        template.buildPercent(),
        template.peakWeekPercent(),
        template.taperPercent(),
        template.longRunCaps(),
        template.minLongestPercent(),
        reaches,
        template.longAimKm(),
        template.longWarnKm(),
        template.multipliers(),
        template.keyWorkouts());
  }
}
