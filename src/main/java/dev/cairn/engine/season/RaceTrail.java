package dev.cairn.engine.season;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.model.Priority;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** Says how each race on the way is taken, and which ones are left out. */
public final class RaceTrail {
  private final Brief brief;
  private final Season season;

  private RaceTrail(Brief brief, Season season) {
    this.brief = brief;
    this.season = season;
  }

  /**
   * @param tooLong why a C race is too long for a session, by its date
   */
  public static void record(
      Brief brief, Season season, RacesOnTheWay races, SortedMap<LocalDate, String> tooLong) {
    RaceTrail trail = new RaceTrail(brief, season);
    for (RaceOnTheWay race : races.taken()) {
      trail.record(race, tooLong.getOrDefault(race.date(), ""));
    }
    for (RacesOnTheWay.LeftOut left : races.leftOut()) {
      String wish = name(left.race().priority(), left.race().distanceKm(), left.race().date());
      brief.warn(
          "race.left-out",
          () -> "The " + wish + " is not in the plan: it " + left.why() + ".",
          "plan.weeks");
    }
  }

  private static String name(Priority priority, double km, LocalDate date) {
    return priority + " race over " + Words.number(km) + " km on " + date;
  }

  private void record(RaceOnTheWay race, String tooLong) {
    String name = name(race.wish(), race.km(), race.date());
    String how = race.isB() ? aside(race) : "run as the week's quality session, its metres count";
    brief.record(
        race.why(),
        id ->
            new Decision(
                id,
                DecisionType.SESSION_PLACEMENT,
                name + ": " + how,
                race.priority() + " race",
                new Source.Template("running rules", rule(race)),
                List.of(
                    new Input("race", name, "fact:request.otherRaces"),
                    new Input(
                        "easy days before",
                        race.easyBefore() + "",
                        "pack:running/sessions#easyDaysBeforeRace"),
                    new Input(
                        "easy days after",
                        race.easyAfter() + "",
                        "pack:running/sessions#kmPerEasyDayAfterRace")),
                others(race, tooLong)));
    warnings(race, name, tooLong);
  }

  private static String aside(RaceOnTheWay race) {
    return race.easyBefore()
        + " easy days before, "
        + race.easyAfter()
        + " after, no long run that week, recovery the week after";
  }

  private String rule(RaceOnTheWay race) {
    return race.isB()
        ? "A B race stands outside the training sum: easy days before it, one after it for each"
            + " full "
            + Words.number(brief.rules().limits().kmPerEasyDayAfterRace())
            + " km, no long run in its week, and the week after recovers"
        : "A C race is a quality session and takes the place of one";
  }

  private static List<Alternative> others(RaceOnTheWay race, String tooLong) {
    if (!tooLong.isEmpty()) {
      return List.of(new Alternative("as a quality session", tooLong));
    }
    return race.isB()
        ? List.of(
            new Alternative("as a quality session", "it is a B race, so the week bends to it"))
        : List.of(new Alternative("with easy days around it", "it is a C race, trained through"));
  }

  private void warnings(RaceOnTheWay race, String name, String tooLong) {
    RaceTemplate template = brief.template();
    if (!tooLong.isEmpty()) {
      brief.warn(
          "race.as-b",
          () ->
              "The "
                  + name
                  + " is too long for a session, so the week bends to it as to a B race: "
                  + tooLong
                  + ".",
          race.why());
    }
    if (race.km() > template.race().nominalKm()) {
      brief.warn(
          "race.longer",
          () ->
              "The " + name + " is longer than the goal race; the legs it takes are missing there.",
          race.why());
    }
    if (season.weekOf(race.date()) > season.lastTrainingWeek()) {
      brief.warn(
          "race.in-taper",
          () ->
              "The "
                  + name
                  + " falls into the taper; only "
                  + season.daysToGoal(race.date())
                  + " days are left to the goal race.",
          race.why());
    }
    double told = brief.snapshot().longestRecentRunKm();
    if (season.weekOf(race.date()) == 1 && race.km() > told) {
      brief.warn(
          "race.early",
          () ->
              "The "
                  + name
                  + " is in the plan's first week and longer than the longest run of "
                  + Words.number(told)
                  + " km so far.",
          race.why());
    }
  }
}
