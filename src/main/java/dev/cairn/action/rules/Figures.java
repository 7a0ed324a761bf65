package dev.cairn.action.rules;

import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Week;
import org.jspecify.annotations.Nullable;

/** What of a plan a blast radius compares, in metres. */
public record Figures(int peak, int total, int longest) {
  static Figures of(Plan plan) {
    int peak = 0;
    int total = 0;
    int longest = 0;
    for (Week week : plan.weeks()) {
      peak = Math.max(peak, week.metres());
      total += week.metres();
      for (Day day : week.days()) {
        longest = Math.max(longest, day.distance() == null ? 0 : day.distance().value().metres());
      }
    }
    return new Figures(peak, total, longest);
  }

  /** Whether an athlete would run the same, whatever the reasons are. */
  static boolean sameRunning(Plan one, Plan other) {
    if (one.weeks().size() != other.weeks().size() || !one.raceDate().equals(other.raceDate())) {
      return false;
    }
    for (int i = 0; i < one.weeks().size(); i++) {
      if (!same(one.weeks().get(i), other.weeks().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Week one, Week other) {
    if (one.number() != other.number()
        || !one.start().equals(other.start())
        || one.phase() != other.phase()
        || !same(one.type(), other.type())
        || !same(one.total(), other.total())
        || one.days().size() != other.days().size()) {
      return false;
    }
    for (int i = 0; i < one.days().size(); i++) {
      Day day = one.days().get(i);
      Day now = other.days().get(i);
      if (!day.date().equals(now.date())
          || !same(day.type(), now.type())
          || !same(day.distance(), now.distance())
          || !same(day.session(), now.session())) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(@Nullable Reasoned<?> one, @Nullable Reasoned<?> other) {
    return one == null || other == null
        ? one == null && other == null
        : one.value().equals(other.value());
  }
}
