package dev.cairn.engine.volume;

import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.model.Phase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week before it has numbers: its kind and which day holds which run.
 *
 * @param raceDay weekday of the goal race, or -1
 * @param races races on the way in this week
 * @param near the race on the way whose room reaches into this week, or null
 * @param shapeWhy the decision behind the days
 */
public record WeekOutline(
    int number,
    LocalDate monday,
    Phase phase,
    Kind kind,
    WeekShape shape,
    int raceDay,
    List<RaceOnTheWay> races,
    @Nullable RaceOnTheWay near,
    String shapeWhy) {

  /** Whether this is the week that repeats. */
  public boolean usual() {
    return shapeWhy.equals("plan.pattern");
  }

  public WeekOutline with(WeekShape other, String why) {
    return new WeekOutline(number, monday, phase, kind, other, raceDay, races, near, why);
  }

  /** The B race of this week, or null. */
  public @Nullable RaceOnTheWay raceB() {
    for (int i = 0; i < races.size(); i++) {
      RaceOnTheWay race = races.get(i);
      if (race.isB()) {
        return race;
      }
    }
    return null;
  }

  /** The C race on a weekday, or null. */
  public @Nullable RaceOnTheWay raceC(int day) {
    for (int i = 0; i < races.size(); i++) {
      RaceOnTheWay race = races.get(i);
      if (!race.isB() && race.date().equals(monday.plusDays(day))) {
        return race;
      }
    }
    return null;
  }
}
