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

  private PlanCheck() {}

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
