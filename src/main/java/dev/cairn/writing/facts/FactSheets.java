package dev.cairn.writing.facts;

import dev.cairn.model.Milestones;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.wording.Amount;
import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactSheet;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredWeek;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fact sheets of a plan. */
public final class FactSheets {
  private final StoredPlan plan;
  private final StoredSeason season;
  private final Milestones milestones;
  private final PlanFacts whole;
  private final Set<String> blocked = new TreeSet<>();

  public FactSheets(StoredPlan plan) {
    this.plan = plan;
    this.season = new StoredSeason(plan);
    this.milestones = season.milestones();
    this.whole = new PlanFacts(plan, milestones);
    plan.input()
        .path("request")
        .path("blockedDates")
        .forEach(date -> blocked.add(date.asString("")));
  }

  /** That of the plan first, then one for every week. */
  public List<FactSheet> all() {
    List<FactSheet> sheets = new ArrayList<>();
    sheets.add(ofPlan());
    for (StoredWeek week : plan.weeks()) {
      sheets.add(of(week));
    }
    return sheets;
  }

  public FactSheet ofPlan() {
    Gathering facts = new Gathering();
    whole.all(facts);
    return new FactSheet(0, plan.athleteName(), facts.facts(), List.of(), List.of());
  }

  public FactSheet of(StoredWeek week) {
    Gathering facts = new Gathering();
    String total = general(facts, week);
    List<String> parts = new ArrayList<>();
    for (StoredDay day : week.days()) {
      String distance = new DayFacts(facts, day).gather(season);
      if (distance != null) {
        parts.add(distance);
      }
      marks(facts, day);
    }
    whole.race(facts);
    return new FactSheet(
        week.number(),
        plan.athleteName(),
        facts.facts(),
        List.of(new FactSheet.Sum(parts, total)),
        List.of());
  }

  /** What is said of the week as a whole; the id of its total. */
  private String general(Gathering facts, StoredWeek week) {
    int number = week.number();
    String place = "week/" + number;
    facts.add(FactRole.WEEK_NUMBER, place, new Amount.Count(number));
    facts.add(FactRole.WEEK_TYPE, place, new Amount.Named("week." + week.type().word()));
    facts.add(FactRole.WEEK_START, place, new Amount.Date(week.start()));
    String total = facts.add(FactRole.WEEK_TOTAL, place + "/total", Gathering.km(km(week)));
    facts.add(FactRole.RUNS, place, new Amount.Count(count(week, false)));
    int fast = count(week, true);
    if (fast > 0) {
      facts.add(FactRole.FAST_RUNS, place, new Amount.Count(fast));
    }
    if (km(week).compareTo(highest()) == 0) {
      facts.add(FactRole.HIGHEST_WEEK, place + "/total", new Amount.Holds());
    }
    around(facts, week);
    int toGo = plan.weeks().size() - number;
    if (toGo > 0) {
      facts.add(FactRole.WEEKS_TO_GO, "plan", new Amount.Count(toGo));
    }
    return total;
  }

  /** The weeks before and after. */
  private void around(Gathering facts, StoredWeek week) {
    int index = plan.weeks().indexOf(week);
    if (index > 0) {
      StoredWeek last = plan.weeks().get(index - 1);
      String place = "week/" + last.number() + "/total";
      facts.add(FactRole.LAST_TOTAL, place, Gathering.km(km(last)));
      change(facts, FactRole.CHANGE, last, week);
    }
    if (index + 1 < plan.weeks().size()) {
      StoredWeek next = plan.weeks().get(index + 1);
      String place = "week/" + next.number() + "/total";
      facts.add(FactRole.NEXT_TOTAL, place, Gathering.km(km(next)));
      change(facts, FactRole.NEXT_CHANGE, week, next);
    }
  }

  private void change(Gathering facts, FactRole role, StoredWeek before, StoredWeek after) {
    if (km(before).signum() > 0) {
      int percent =
          km(after)
              .subtract(km(before))
              .movePointRight(2)
              .divide(km(before), 0, RoundingMode.HALF_UP)
              .intValueExact();
      facts.add(role, "week/" + after.number() + "/total", new Amount.Percent(percent));
    }
  }

  private void marks(Gathering facts, StoredDay day) {
    String place = "day/" + day.date();
    if (blocked.contains(day.date().toString())) {
      facts.add(FactRole.BLOCKED, place, new Amount.Holds(), day.date(), 0);
    }
    kinds(facts, day);
    if (day.type() != WorkoutType.LONG) {
      return;
    }
    BigDecimal km = season.training(day);
    boolean longest =
        plan.weeks().stream()
            .flatMap(week -> week.days().stream())
            .filter(other -> other.date().isBefore(day.date()))
            .allMatch(other -> season.training(other).compareTo(km) < 0);
    if (longest && day.date().isAfter(plan.weeks().getFirst().end())) {
      facts.add(FactRole.LONGEST_SO_FAR, place, new Amount.Holds(), day.date(), 0);
    }
    if (milestones.longest().filter(found -> found.run().date().equals(day.date())).isPresent()) {
      facts.add(FactRole.LONGEST_OF_ALL, place, new Amount.Holds(), day.date(), 0);
    }
  }

  /** Whether no day before it, or none after it, holds the same kind of run. */
  private void kinds(Gathering facts, StoredDay day) {
    String place = "day/" + day.date();
    List<StoredDay> same =
        plan.weeks().stream()
            .flatMap(week -> week.days().stream())
            .filter(other -> other.type() == day.type())
            .toList();
    if (day.type().run() && same.getFirst().equals(day)) {
      facts.add(FactRole.FIRST_OF_KIND, place, new Amount.Holds(), day.date(), 0);
    }
    if (day.type().run() && same.getLast().equals(day)) {
      facts.add(FactRole.LAST_OF_KIND, place, new Amount.Holds(), day.date(), 0);
    }
  }

  private int count(StoredWeek week, boolean fast) {
    return (int)
        week.days().stream().filter(day -> fast ? day.type().quality() : day.type().run()).count();
  }

  private BigDecimal highest() {
    return plan.weeks().stream().map(this::km).reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** The exact sum of its training. */
  private BigDecimal km(StoredWeek week) {
    return week.days().stream().map(season::training).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
