package dev.cairn.engine.refusal;

import dev.cairn.engine.brief.Words;
import dev.cairn.engine.refusal.Cause.Situation;
import dev.cairn.engine.refusal.Planning.Furthest;
import dev.cairn.engine.season.Season;
import dev.cairn.model.Grid;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.SessionLimits;
import java.util.List;

/** The conflict as a coach would tell it to the athlete. */
final class Reason {
  private final Situation situation;
  private final RaceTemplate template;
  private final Season season;
  private final List<Cause> conflict;
  private final Furthest alone;
  private final Furthest withAll;

  Reason(
      Situation situation,
      RaceTemplate template,
      Season season,
      List<Cause> conflict,
      Furthest alone,
      Furthest withAll) {
    this.situation = situation;
    this.template = template;
    this.season = season;
    this.conflict = conflict;
    this.alone = alone;
    this.withAll = withAll;
  }

  String text() {
    if (conflict.contains(Cause.MIN_WEEKS)) {
      return template.name()
          + " needs at least "
          + template.minWeeks()
          + " weeks; there "
          + (season.weeks() == 1 ? "is 1." : "are " + Math.max(0, season.weeks()) + ".");
    }
    if (conflict.contains(Cause.MIN_LONGEST)) {
      return longest();
    }
    if (conflict.contains(Cause.MIN_PEAK)) {
      return peak();
    }
    return noWeek();
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
        ? " the " + what + " is " + Words.distance(grid, steps) + "."
        : " no week can hold it beside its other runs.";
  }

  /** The facts and rules of the conflict, named with their values. */
  private String given() {
    StringBuilder text = new StringBuilder("with ");
    int count = 0;
    for (Cause cause : conflict) {
      String part = part(cause);
      if (!part.isEmpty()) {
        text.append(count++ == 0 ? "" : ", ").append(part);
      }
    }
    return count == 0 ? "as things are" : text.toString();
  }

  private String part(Cause cause) {
    Snapshot snapshot = situation.athlete().snapshot();
    PlanRequest request = situation.athlete().request();
    SessionLimits limits = situation.rules().limits();
    return switch (cause) {
      case WEEKS -> season.weeks() + " weeks";
      case CURRENT -> Words.number(snapshot.currentWeeklyKm()) + " km a week now";
      case LONGEST -> "a longest run of " + Words.number(snapshot.longestRecentRunKm()) + " km";
      case DAYS -> request.daysPerWeek() + " run days";
      case BLOCKED -> "the blocked weekdays";
      case DATES -> "the blocked dates";
      case MINUTES -> "the minutes available";
      case MODIFIERS -> "the modifiers that apply";
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
      case ON_FEET -> "the limit of time on feet";
      case SHORTEST -> "runs of at least " + Words.number(limits.easyMinKm()) + " km";
      case MIN_WEEKS, MIN_LONGEST, MIN_PEAK -> "";
    };
  }

  private String noWeek() {
    String given = given();
    return "No week can be laid out "
        + (given.startsWith("with ") ? given : "(" + given + ")")
        + ": there is no place for a single run.";
  }
}
