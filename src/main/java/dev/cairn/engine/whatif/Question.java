package dev.cairn.engine.whatif;

import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.trail.Decision;
import dev.cairn.trail.ExplainedPlan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one decision comes to in a plan. A plan that did not have to take the decision still has a
 * run, a rest or a week there, and where it has not even that, it is "none".
 */
record Question(String decisionId) {
  static final String NONE = "none";

  private static final Pattern OF_A_DAY =
      Pattern.compile("w([0-9]+)\\.(mon|tue|wed|thu|fri|sat|sun)\\.(type|distance)");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  String value(ExplainedPlan plan) {
    Decision decision = plan.trail().find(decisionId);
    if (decision != null) {
      return decision.value();
    }
    Matcher asked = OF_A_DAY.matcher(decisionId);
    Day day = asked.matches() ? day(plan.plan(), asked) : null;
    return day == null ? NONE : day.type().value().word();
  }

  private static @Nullable Day day(Plan plan, Matcher asked) {
    int number = Integer.parseInt(asked.group(1));
    for (Week week : plan.weeks()) {
      if (week.number() == number) {
        return week.days().get(DAYS.indexOf(asked.group(2)));
      }
    }
    return null;
  }
}
