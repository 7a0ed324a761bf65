package dev.cairn.engine.volume;

import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.model.Phase;
import java.time.LocalDate;

/**
 * A week before it has numbers: its kind and which day holds which run.
 *
 * @param raceDay weekday of the goal race, or -1
 * @param shapeWhy the decision behind the days
 */
public record WeekOutline(
    int number,
    LocalDate monday,
    Phase phase,
    Kind kind,
    WeekShape shape,
    int raceDay,
    String shapeWhy) {

  public WeekOutline with(WeekShape other, String why) {
    return new WeekOutline(number, monday, phase, kind, other, raceDay, why);
  }
}
