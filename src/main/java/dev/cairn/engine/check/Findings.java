package dev.cairn.engine.check;

import dev.cairn.model.Day;
import dev.cairn.model.Week;
import java.util.ArrayList;
import java.util.List;

/** What the rules found, in the order they looked. */
final class Findings {
  private final List<Violation> violations = new ArrayList<>();

  void plan(String rule, String message) {
    violations.add(new Violation(rule, "plan", message));
  }

  void week(String rule, Week week, String message) {
    violations.add(
        new Violation(rule, "week/" + week.number(), "Week " + week.number() + " " + message));
  }

  void total(String rule, Week week, String message) {
    violations.add(
        new Violation(
            rule, "week/" + week.number() + "/total", "Week " + week.number() + " " + message));
  }

  void day(String rule, Day day, String message) {
    violations.add(new Violation(rule, "day/" + day.date(), day.date() + " " + message));
  }

  void distance(String rule, Day day, String message) {
    violations.add(
        new Violation(rule, "day/" + day.date() + "/distance", day.date() + " " + message));
  }

  boolean none() {
    return violations.isEmpty();
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }
}
