package dev.cairn.engine.check;

import dev.cairn.engine.check.Measured.Kind;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.Quantity;

/** No week grows too much over the last full week; the start is the first reference. */
final class Growth implements Rule {
  @Override
  public void check(Reading reading, Findings found) {
    for (Measured week : reading.weeks()) {
      if (week.training() && week.kind() != Kind.RECOVERY) {
        growth(reading, week, found);
        afterCutback(week, found);
      }
    }
  }

  /** Run days are those of the very week, races excluded. */
  private static void growth(Reading reading, Measured week, Findings found) {
    GrowthRules rules = reading.rules().growth();
    double increase =
        Math.min(
            rules.maxIncreasePercent(),
            reading.asked().effective(Quantity.WEEKLY_INCREASE, rules.maxIncreasePercent()));
    long added = Exact.mm(rules.addedKmPerRun()) * Reading.runs(week.week()).size();
    if (!Exact.atMost(week.total(), 100 + increase, week.reference())
        || !Exact.atMost(week.total(), rules.hardCeilingPercent(), week.reference())
        || week.total() > week.reference() + added) {
      found.total(
          "growth",
          week.week(),
          "has "
              + Exact.km(week.total())
              + " on "
              + Exact.km(week.reference())
              + ", more than "
              + increase
              + " % or "
              + Exact.km(added)
              + " above it");
    }
  }

  /** Also after the recovery week that follows a B race. */
  private static void afterCutback(Measured week, Findings found) {
    if (week.before() == Kind.RECOVERY && !Exact.atMost(week.total(), 100, week.reference())) {
      found.total(
          "after-cutback",
          week.week(),
          "has "
              + Exact.km(week.total())
              + ", after a cutback no more than "
              + Exact.km(week.reference()));
    }
  }
}
