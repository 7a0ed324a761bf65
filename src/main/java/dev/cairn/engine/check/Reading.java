package dev.cairn.engine.check;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Goal;
import dev.cairn.model.Plan;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.Facts;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the rules look at, read from athlete, packs and plan alone. */
final class Reading {
  private static final double MARATHON_KM = 42;

  private final Athlete athlete;
  private final RunningRules rules;
  private final Plan plan;
  private final RaceTemplate template;
  private final Facts facts;
  private final Asked asked;
  private final Races races;
  private final List<Day> days = new ArrayList<>();
  private final Usual usual;
  private final boolean guessed;
  private final List<Measured> weeks;
  private final int spacing;
  private final boolean[] disturbed;
  private final long peak;

  Reading(Athlete athlete, RunningRules rules, Plan plan) {
    this(athlete, rules, plan, null);
  }

  private Reading(Athlete athlete, RunningRules rules, Plan plan, @Nullable Usual supposed) {
    this.athlete = athlete;
    this.rules = rules;
    this.plan = plan;
    RaceTemplate found = rules.templates().get(plan.race());
    if (found == null) {
      throw new IllegalStateException("No template for " + plan.race().word() + " is in force");
    }
    template = found;
    facts = new Facts(athlete, plan.weeks().size(), firstMarathon(athlete, plan));
    asked = new Asked(rules, facts);
    races = new Races(athlete, rules.limits(), plan);
    plan.weeks().forEach(week -> days.addAll(week.days()));
    int base = Math.max(1, rules.limits().easyDaysBetweenHard());
    spacing = Math.max(base, asked.whole(Quantity.EASY_DAYS_BETWEEN_HARD, base));
    disturbed = new boolean[plan.weeks().size() + 1];
    plan.weeks().forEach(week -> disturbed[week.number()] = closedOrNearRace(week));
    List<Week> undisturbed = undisturbed();
    guessed = undisturbed.isEmpty();
    usual = supposed == null ? Usual.of(guessed ? fullest(before()) : undisturbed) : supposed;
    weeks = new Measuring(athlete, rules, plan, usual, races, spacing).weeks();
    peak = findPeak();
  }

  /** A finish in the marathon by somebody whose recent race, if any, was shorter than 42 km. */
  private static boolean firstMarathon(Athlete athlete, Plan plan) {
    RecentRace recent = athlete.snapshot().recentRace();
    return plan.race() == Race.MARATHON
        && plan.goal() == Goal.FINISH
        && (recent == null || recent.distanceKm() < MARATHON_KM);
  }

  private static List<Week> fullest(List<Week> weeks) {
    int most = weeks.stream().mapToInt(week -> runs(week).size()).max().orElse(0);
    return weeks.stream().filter(week -> runs(week).size() == most).toList();
  }

  /** The same plan, read as if this were the usual week. */
  Reading under(Usual supposed) {
    return new Reading(athlete, rules, plan, supposed);
  }

  /** Whether the usual week is a guess, because something moves days in every week. */
  boolean guessed() {
    return guessed;
  }

  private List<Week> before() {
    return plan.weeks().subList(0, plan.weeks().size() - 1);
  }

  private List<Week> undisturbed() {
    List<Week> undisturbed = new ArrayList<>();
    for (Week week : before()) {
      if (!disturbed(week)) {
        undisturbed.add(week);
      }
    }
    return undisturbed;
  }

  /** Whether nobody can run there, for that date only. */
  static boolean closed(Athlete athlete, LocalDate date) {
    return date.isBefore(athlete.snapshot().asOf())
        || athlete.request().blockedDates().contains(date);
  }

  /** Whether a blocked or past date, or a race near by, allows this week a pattern of its own. */
  boolean disturbed(Week week) {
    return disturbed[week.number()];
  }

  /** Whether a race, or the easy days around it, stand in this week. */
  boolean raceMoves(Week week) {
    return races.reach(week, spacing);
  }

  private boolean closedOrNearRace(Week week) {
    for (Day day : week.days()) {
      if (closed(athlete, day.date())) {
        return true;
      }
    }
    return races.reach(week, spacing);
  }

  /** Easy days that must stand between two hard ones. */
  int spacing() {
    return spacing;
  }

  Snapshot snapshot() {
    return athlete.snapshot();
  }

  PlanRequest request() {
    return athlete.request();
  }

  Athlete athlete() {
    return athlete;
  }

  RunningRules rules() {
    return rules;
  }

  Plan plan() {
    return plan;
  }

  RaceTemplate template() {
    return template;
  }

  Facts facts() {
    return facts;
  }

  Asked asked() {
    return asked;
  }

  Races races() {
    return races;
  }

  Usual usual() {
    return usual;
  }

  /** All days of the plan in order. */
  List<Day> days() {
    return days;
  }

  List<Measured> weeks() {
    return weeks;
  }

  Week raceWeek() {
    return plan.weeks().getLast();
  }

  boolean isRaceWeek(Week week) {
    return week.number() == plan.weeks().size();
  }

  @Nullable Day day(LocalDate date) {
    long index = date.toEpochDay() - days.getFirst().date().toEpochDay();
    return index < 0 || index >= days.size() ? null : days.get((int) index);
  }

  /** The largest total before the taper, in millimetres. */
  long peak() {
    return peak;
  }

  private long findPeak() {
    long largest = 0;
    for (Measured week : weeks) {
      if (week.training()) {
        largest = Math.max(largest, week.total());
      }
    }
    return largest;
  }

  /** Runs that count into the week's total. */
  static List<Day> runs(Week week) {
    List<Day> runs = new ArrayList<>(7);
    for (Day day : week.days()) {
      if (training(day)) {
        runs.add(day);
      }
    }
    return runs;
  }

  static boolean training(Day day) {
    return day.type().value().run() && day.type().value() != WorkoutType.RACE;
  }
}
