package dev.cairn.action.rules;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was run stays: a plan under way is not made anew where a lived week would differ. */
final class LivedWeeks {
  private final Records records;
  private final LocalDate thisWeek;

  LivedWeeks(Records records, LocalDate today) {
    this.records = records;
    this.thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Whether a plan began before this week, so that days of it may have been run. */
  boolean underWay(CurrentPlan current) {
    Row plan = records.planRow(current.athlete(), current.hash()).orElseThrow();
    LocalDate race = LocalDate.parse(plan.text("race_date"));
    LocalDate first =
        race.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(plan.number("weeks") - 1);
    return first.isBefore(thisWeek);
  }

  /** Whether another plan would change a week before this one. */
  boolean wouldChange(CurrentPlan current, byte[] line) {
    if (!underWay(current)) {
      return false;
    }
    try {
      return !lived(current).equals(lived(PlanReader.read(line)));
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException("A plan just made cannot be read", damaged);
    }
  }

  /** The same of plans whose lines nobody wrote. */
  boolean differs(Plan one, Plan other) {
    return !lived(one).equals(lived(other));
  }

  private SortedMap<String, String> lived(Plan plan) {
    SortedMap<String, String> days = new TreeMap<>();
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        if (day.date().isBefore(thisWeek)) {
          int metres = day.distance() == null ? 0 : day.distance().value().metres();
          days.put(day.date().toString(), day.type().value().word() + " " + metres);
        }
      }
    }
    return days;
  }

  private SortedMap<String, String> lived(CurrentPlan current) {
    SortedMap<String, String> days = new TreeMap<>();
    for (Row row : records.of(Table.PLAN_DAY, current.athlete())) {
      LocalDate date = LocalDate.parse(row.text("date"));
      if (row.text("hash").equals(current.hash()) && date.isBefore(thisWeek)) {
        days.put(row.text("date"), row.text("type") + " " + row.number("metres"));
      }
    }
    return days;
  }

  private SortedMap<String, String> lived(StoredPlan plan) {
    SortedMap<String, String> days = new TreeMap<>();
    for (StoredWeek week : plan.weeks()) {
      week.days().stream()
          .filter(day -> day.date().isBefore(thisWeek))
          .forEach(day -> {
            long metres = day.km() == null ? 0 : day.km().movePointRight(3).longValue();
            days.put(day.date().toString(), day.type().word() + " " + metres);
          });
    }
    return days;
  }
}
