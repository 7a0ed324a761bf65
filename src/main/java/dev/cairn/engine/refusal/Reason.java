package dev.cairn.engine.refusal;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.engine.pace.PaceText;
import dev.cairn.engine.refusal.Planning.Furthest;
import dev.cairn.engine.season.Season;
import dev.cairn.model.Grid;
import dev.cairn.model.OtherRace;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.SessionLimits;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The conflict as a coach would tell it to the athlete. */
final class Reason {
  private final Situation situation;
  private final RaceTemplate template;
  private final Season season;
  private final Snapshot snapshot;
  private final PlanRequest request;
  private final SessionLimits limits;
  private final List<Cause> conflict;
  private final Furthest alone;
  private final Furthest withAll;

  Reason(Situation situation, List<Cause> conflict, Furthest alone, Furthest withAll) {
    this.situation = situation;
    this.template = situation.template();
    this.season = situation.season();
    this.snapshot = situation.athlete().snapshot();
    this.request = situation.athlete().request();
    this.limits = situation.rules().limits();
    this.conflict = conflict;
    this.alone = alone;
    this.withAll = withAll;
  }

  String text() {
    if (conflict.contains(GeneralCause.MIN_WEEKS)) {
      return weeks();
    }
    if (conflict.contains(GeneralCause.MIN_LONGEST)) {
      return longest();
    }
    return conflict.contains(GeneralCause.MIN_PEAK)
        ? peak()
        : "No week can be laid out " + given() + ": there is no place for a single run.";
  }

  private String weeks() {
    return template.name()
        + " needs at least "
        + template.minWeeks()
        + " weeks; there "
        + (season.weeks() == 1 ? "is 1." : "are " + Math.max(0, season.weeks()) + ".");
  }

  private String longest() {
    double needed = template.race().nominalKm() * template.minLongestPercent() / 100.0;
    return "A long run of "
        + Words.number(needed)
        + " km ("
        + template.minLongestPercent()
        + " % of the race) has to be reached; "
        + given()
        + reached(needed, "longest safe run", alone.longest(), withAll.longest());
  }

  private String peak() {
    double needed = template.race().nominalKm();
    return "The peak week has to reach the race's "
        + Words.number(needed)
        + " km; "
        + given()
        + reached(needed, "largest safe week", alone.peak(), withAll.peak());
  }

  /** How far the conflict alone lets the runner come, else how far everything together does. */
  private String reached(double needed, String what, int byConflict, int byAll) {
    Grid grid = situation.athlete().units();
    int steps = grid.km(byConflict) < needed ? byConflict : byAll;
    return grid.km(steps) < needed
        ? ", the " + what + " is " + Words.distance(grid, steps) + "."
        : ", no week can hold it beside its other runs.";
  }

  /** The facts and rules of the conflict, named with their values. */
  private String given() {
    List<String> parts = new ArrayList<>();
    for (Cause cause : conflict) {
      String part =
          switch (cause) {
            case GeneralCause general -> part(general);
            case ModifierCause one -> "the modifier \"" + one.modifier().name() + "\"";
          };
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? "as things are" : "with " + listed(parts);
  }

  /** "a, b and c". */
  private static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private String part(GeneralCause cause) {
    return switch (cause) {
      case WEEKS -> season.weeks() + (season.weeks() == 1 ? " week" : " weeks");
      case CURRENT -> Words.number(snapshot.currentWeeklyKm()) + " km a week now";
      case LONGEST -> "a longest run of " + Words.number(snapshot.longestRecentRunKm()) + " km";
      case DAYS -> request.daysPerWeek() + " run days";
      case BLOCKED -> names(request.blockedDays()) + " blocked";
      case DATES ->
          request.blockedDates().size()
              + (request.blockedDates().size() == 1 ? " blocked date" : " blocked dates");
      case RACES -> races();
      case MINUTES -> "the minutes available on " + names(request.minutesAvailable().keySet());
      case INCREASE ->
          "weeks growing by at most "
              + Words.number(situation.rules().growth().maxIncreasePercent())
              + " %";
      case RUN_STEP ->
          "runs growing by at most "
              + Words.number(limits.runStepMinKm())
              + " km or "
              + Words.number(limits.runStepPercent())
              + " % at a time";
      case CUTBACK -> "cutback weeks";
      case LONG_CAP -> "the template's long-run cap";
      case ON_FEET -> onFeet();
      case SHORTEST -> "runs of at least " + Words.number(limits.easyMinKm()) + " km";
      case MIN_WEEKS, MIN_LONGEST, MIN_PEAK -> "";
    };
  }

  private String races() {
    List<OtherRace> races = request.otherRaces();
    return races.size() == 1
        ? "the race on " + races.getFirst().date()
        : races.size() + " races on the way";
  }

  private String onFeet() {
    int minutes =
        Brief.firstMarathon(situation.athlete())
            ? limits.firstMarathonMinutes()
            : limits.timeOnFeetMinutes();
    boolean miles = situation.athlete().units() == Grid.MI;
    int pace = withAll.secondsPerKm();
    return "at most "
        + minutes
        + " minutes on feet"
        + (pace == 0
            ? ""
            : " at "
                + (miles ? PaceText.perMile(pace) + " a mile" : PaceText.perKm(pace) + " a km"));
  }

  private static String names(Collection<DayOfWeek> days) {
    return listed(days.stream().map(Words::dayName).toList());
  }
}
