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

  /** Every broken rule; when the calendar itself is broken, only that, since all else reads it. */
  public static List<Violation> violations(Athlete athlete, RunningRules rules, Plan plan) {
    Findings found = new Findings();
    Calendar.check(plan, found);
    if (found.none()) {
      Reading reading = new Reading(athlete, rules, plan);
      RULES.forEach(rule -> rule.check(reading, found));
    }
    return found.violations();
  }
}
