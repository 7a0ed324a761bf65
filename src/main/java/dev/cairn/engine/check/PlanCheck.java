package dev.cairn.engine.check;

import dev.cairn.model.Athlete;
import dev.cairn.model.Plan;
import dev.cairn.pack.RunningRules;
import java.util.List;

/** Holds a finished plan against every hard rule; an empty answer lets it pass. */
public final class PlanCheck {
  private static final List<Rule> RULES =
      List.of(
          new Head(),
          new RedLines(),
          new Availability(),
          new Sums(),
          new WeeklyPattern(),
          new RaceDays(),
          new Spacing(),
          new Quality(),
          new LongRuns(),
          new RunSteps(),
          new SessionBounds(),
          new SessionContent(),
          new SessionArithmetic(),
          new Growth(),
          new Cutbacks(),
          new Taper(),
          new Peak(),
          new Phases(),
          new WeekTypes(),
          new HardMinutes());

  /** What can be broken, what a coach looks at first before all else. */
  private static final List<String> NAMES =
      List.of(
          "hard-spacing",
          "day-sum",
          "long-longest",
          "run-step",
          "growth",
          "blocked-day",
          "quality-count",
          "pattern",
          "long-cap",
          "minutes-available",
          "time-on-feet",
          "run-days",
          "one-long",
          "after-cutback",
          "taper-share",
          "taper-rise",
          "hard-share",
          "easy-time",
          "both-up",
          "cutback-hard",
          "cutback-band",
          "cutback-place",
          "full-weeks-in-row",
          "week-type",
          "peak-week",
          "peak-ceiling",
          "peak-reaches-race",
          "longest-share",
          "quality-start",
          "first-quality",
          "steady-start",
          "strides",
          "left-out",
          "speedwork-off",
          "hidden-quality",
          "session-minimum",
          "session-structure",
          "session-hard-minutes",
          "session-hard-sum",
          "session-distance",
          "session-duration",
          "race-day",
          "race-week",
          "race-week-minutes",
          "other-race",
          "b-race",
          "run-walk",
          "run-content",
          "off-day",
          "cross-training",
          "before-as-of",
          "red-line",
          "grid",
          "calendar",
          "phases",
          "plan-head",
          "plan-start",
          "race-date",
          "week-count");

  private PlanCheck() {}

  /** The names of all rules, as violations carry them. */
  public static List<String> ruleNames() {
    return NAMES;
  }

  /**
   * Every broken rule; when the calendar itself is broken, only that, since all else reads it.
   * Where no week shows the usual one, a plan passes that keeps the rules under any usual week the
   * athlete's wishes allow.
   */
  public static List<Violation> violations(Athlete athlete, RunningRules rules, Plan plan) {
    Findings calendar = new Findings();
    Calendar.check(plan, calendar);
    if (!calendar.none()) {
      return calendar.violations();
    }
    Reading reading = new Reading(athlete, rules, plan);
    List<Violation> found = violations(reading);
    return !found.isEmpty() && reading.guessed() && passes(reading) ? List.of() : found;
  }

  /** Easy days that must stand between two hard ones of this athlete. */
  public static int easyDaysBetweenHard(Athlete athlete, RunningRules rules, Plan plan) {
    return new Reading(athlete, rules, plan).spacing();
  }

  private static List<Violation> violations(Reading reading) {
    Findings found = new Findings();
    RULES.forEach(rule -> rule.check(reading, found));
    return found.violations();
  }

  private static boolean passes(Reading reading) {
    for (Usual usual : Usual.possible(reading.request())) {
      if (violations(reading.under(usual)).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
