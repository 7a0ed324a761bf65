package dev.cairn.engine.allocation;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.calibration.Calibration;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.session.Fitness;
import dev.cairn.engine.volume.Growth;
import dev.cairn.engine.volume.LongRunWay;
import dev.cairn.engine.volume.RunCeilings;
import dev.cairn.engine.volume.RunStep;
import dev.cairn.engine.volume.WeekTargets;

/**
 * What is settled before the first week gets its numbers.
 *
 * @param begin what the athlete runs today, in steps
 * @param start as much of it as the first full week can hold
 */
public record Course(
    Brief brief,
    Season season,
    Calibration calibration,
    Fitness fitness,
    Growth growth,
    RunStep step,
    RunCeilings ceilings,
    int begin,
    int start,
    int peak,
    WeekTargets targets,
    LongRunWay way) {}
