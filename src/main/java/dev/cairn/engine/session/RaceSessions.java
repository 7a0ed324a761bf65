package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.season.RaceOnTheWay;
import dev.cairn.model.Intensity;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The races on the way as sessions. A race is run as it comes, so it has no target pace; today's
 * paces only tell about how long it takes.
 */
final class RaceSessions {
  /** Up to this length a race is run near interval pace, beyond it near threshold pace. */
  private static final double SHORT_KM = 6;

  private final Course course;
  private final SortedMap<LocalDate, RaceOnTheWay> races = new TreeMap<>();

  RaceSessions(Course course, List<RaceOnTheWay> races) {
    this.course = course;
    races.forEach(race -> this.races.put(race.date(), race));
  }

  /** Days with a race, which strides keep away from. */
  Iterable<LocalDate> dates() {
    return races.keySet();
  }

  /**
   * Hard seconds of the week's C races, each in whole tenths of minutes as it is shown, for the
   * week after to be measured against.
   */
  int trainedSeconds(PlannedWeek week) {
    int seconds = 0;
    for (PlannedWeek.Run run : week.runs()) {
      RaceOnTheWay race = races.get(run.date());
      seconds += race == null ? 0 : main(race).seconds() / 6 * 6;
    }
    return seconds;
  }

  /** Races that take a day of their own. */
  void fillB(SortedMap<LocalDate, Content> contents) {
    for (RaceOnTheWay race : races.values()) {
      if (race.isB()) {
        Session session = session(race, List.of(main(race)));
        contents.put(race.date(), content(race, WorkoutType.RACE, session));
      }
    }
  }

  /** A C race with warm-up and cool-down. */
  Content trained(PlannedWeek.Run run) {
    RaceOnTheWay race = races.get(run.date());
    if (race == null) {
      throw new IllegalStateException("No race on " + run.date());
    }
    Step main = main(race);
    int coolDown = (int) Math.round(course.rules().intensity().coolDownKm() * 1000);
    int warmUp = run.distance().metres() - main.metres() - coolDown;
    Steps steps = new Steps(course.fitness());
    List<Step> all =
        List.of(
            steps.easy(Step.Part.WARM_UP, warmUp), main, steps.easy(Step.Part.COOL_DOWN, coolDown));
    return content(race, WorkoutType.RACE_PACE, session(race, all));
  }

  private Step main(RaceOnTheWay race) {
    int metres = (int) Math.round(race.km() * 1000);
    int seconds = (int) Math.round(race.km() * course.fitness().secondsPerKm(near(race)));
    return new Step(Step.Part.MAIN, 1, Zone.RACE, metres, seconds, false, null, 0, null);
  }

  private static Zone near(RaceOnTheWay race) {
    return race.km() <= SHORT_KM ? Zone.INTERVAL : Zone.THRESHOLD;
  }

  private static Session session(RaceOnTheWay race, List<Step> steps) {
    return new Session(
        Session.RACE,
        race.wish() + " race over " + Words.number(race.km()) + " km",
        Intensity.HIGH,
        Minutes.round(Steps.seconds(steps)),
        null,
        race.km() <= SHORT_KM ? "Z5" : "Z4",
        Math.floor(main(steps).seconds() / 6.0) / 10,
        steps);
  }

  private static Step main(List<Step> steps) {
    return steps.size() == 1 ? steps.getFirst() : steps.get(1);
  }

  private Content content(RaceOnTheWay race, WorkoutType type, Session session) {
    String paceWhy = course.fitness().why(near(race), course.trail());
    String why =
        course.record(
            race.why().replace(".race", ".session"), id -> decision(id, race, session, paceWhy));
    return new Content(new Reasoned<>(type, race.why()), new Reasoned<>(session, why));
  }

  private Decision decision(String id, RaceOnTheWay race, Session session, String paceWhy) {
    Zone zone = near(race);
    List<Input> inputs = new ArrayList<>();
    inputs.add(new Input("race", Words.number(race.km()) + " km", race.why()));
    inputs.add(new Input(zone.word() + " pace", course.fitness().target(zone), paceWhy));
    return Course.decision(
        id,
        "Race " + Words.number(race.km()) + " km as it comes, without a target pace",
        session.durationMins() + " min",
        new Source.Formula(
            "about how long it takes",
            "race distance at " + zone.word() + " pace, with warm-up and cool-down if it trains",
            Words.number(race.km())
                + " km x "
                + course.fitness().text(course.fitness().secondsPerKm(zone))
                + ", in all "
                + session.durationMins()
                + " min"),
        inputs,
        List.of());
  }
}
