package dev.cairn.engine;

import dev.cairn.engine.allocation.Course;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.calibration.Calibration;
import dev.cairn.engine.calibration.Calibrator;
import dev.cairn.engine.season.RaceTrail;
import dev.cairn.engine.season.RacesOnTheWay;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.season.SeasonTrail;
import dev.cairn.engine.session.Fitness;
import dev.cairn.engine.volume.Growth;
import dev.cairn.engine.volume.LongRunWay;
import dev.cairn.engine.volume.Outliner;
import dev.cairn.engine.volume.RunCeilings;
import dev.cairn.engine.volume.RunStep;
import dev.cairn.engine.volume.Start;
import dev.cairn.engine.volume.WeekTargets;
import dev.cairn.model.Zone;
import dev.cairn.pack.Facts;
import java.time.LocalDate;
import java.util.SortedMap;

/** What holds whatever the number of run days: season, fitness, limits, where the way begins. */
record Groundwork(
    Brief brief,
    Season season,
    RacesOnTheWay races,
    Fitness fitness,
    Calibration calibration,
    RunCeilings ceilings,
    RunStep step,
    Start start,
    Outliner outliner,
    int longestNeeded) {

  /**
   * @param tooLong C races to be planned as B races, and why
   */
  static Groundwork lay(
      Brief brief, Season season, Facts facts, SortedMap<LocalDate, String> tooLong) {
    SeasonTrail.record(brief, season);
    Fitness fitness = Fitness.of(brief.athlete(), brief.rules(), brief.trail(), brief.warnings());
    Calibration calibration =
        Calibrator.calibrate(
            brief.rules(),
            facts,
            season.baseWeeks() + 1,
            brief.baseline().hardShare(),
            brief.trail());
    RacesOnTheWay races =
        RacesOnTheWay.of(
            brief.athlete(),
            brief.rules().limits(),
            season,
            calibration.easyDaysBetweenHard().value(),
            tooLong);
    RaceTrail.record(brief, season, races, tooLong);
    boolean walks = calibration.ceilings().runWalk().value();
    RunCeilings ceilings =
        RunCeilings.of(
            brief,
            season,
            calibration.longRunFactor().value(),
            fitness.easySecondsPerKm(),
            walks ? fitness.secondsPerKm(Zone.WALK) : null);
    int longestNeeded = Start.longestNeeded(brief);
    return new Groundwork(
        brief,
        season,
        races,
        fitness,
        calibration,
        ceilings,
        RunStep.of(brief.grid(), brief.rules().limits()),
        Start.record(brief),
        new Outliner(brief, season, races, calibration, ceilings, longestNeeded),
        longestNeeded);
  }

  /**
   * Whether no number of run days can help: the long run that the race demands fits into no day, or
   * is beyond what runs may grow to in all the weeks before the taper.
   */
  boolean hopeless() {
    int room = 0;
    for (int day = 0; day < 7; day++) {
      room = Math.max(room, ceilings.longRun(day));
    }
    double longestKm = brief.snapshot().longestRecentRunKm();
    int grown = 0;
    for (int week = 1; week <= season.lastTrainingWeek() && grown < longestNeeded; week++) {
      grown = step.next(Math.max(longestKm, brief.grid().km(grown)));
    }
    return Math.min(room, grown) < longestNeeded;
  }

  /** Whether nothing that depends on run days has been recorded yet. */
  boolean untouched() {
    return !brief.trail().decided("plan.runDays");
  }

  Growth growth(int runs, int qualityDays) {
    boolean quality = qualityDays > 0 && !calibration.ceilings().runWalk().value();
    return new Growth(
        brief.grid(),
        brief.rules().growth(),
        calibration.increasePercent().value(),
        runs,
        quality ? calibration.ceilings().firstQualityWeek().value() : 0,
        brief.rules().intensity().bothUpPercent());
  }

  Course course(Growth growth, int firstFull, int peak, WeekTargets targets, LongRunWay way) {
    return new Course(
        brief,
        season,
        calibration,
        fitness,
        growth,
        step,
        ceilings,
        start.steps(),
        Math.min(brief.baseline().peak(), Math.min(start.steps(), firstFull)),
        peak,
        targets,
        way);
  }
}
