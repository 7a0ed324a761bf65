package dev.cairn.trail;

import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Intensity;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Phase;
import dev.cairn.model.Plan;
import dev.cairn.model.Race;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Two weeks to a half marathon with a decision of every source behind them. */
final class SamplePlan {
  static final String INPUT =
      "{\"id\":\"alex\",\"snapshot\":{\"asOf\":\"2026-11-27\",\"currentWeeklyKm\":40,"
          + "\"injuries\":[{\"site\":\"shin_splints\"}]}}";

  private static final LocalDate START = LocalDate.of(2026, 11, 30);
  private static final PaceRange EASY = new PaceRange(327, 370);
  private static final PaceRange HARD = new PaceRange(305, 305);

  private SamplePlan() {}

  static ExplainedPlan of(Grid grid) {
    return of(grid, 2, trail());
  }

  /** As many weeks as asked for, all but the last alike. */
  static ExplainedPlan of(Grid grid, int weeks, Trail trail) {
    List<Week> all = new ArrayList<>();
    for (int week = 1; week < weeks; week++) {
      all.add(fullWeek(week, grid));
    }
    all.add(raceWeek(weeks, grid));
    LocalDate race = all.getLast().end();
    return new ExplainedPlan(
        "0.1.0",
        List.of(new PackRef("running", "1.0.0", "ab".repeat(32))),
        new Plan("alex", Race.HALF, race, Goal.IMPROVE, grid, all),
        trail,
        List.of(
            new Relaxation(1, "long share <= upper", "2 %", "The long run is longer.", "pattern")),
        List.of(new Warning("goal-peak", "The goal peak is missed by 5 km.", List.of("peak"))));
  }

  static Trail trail() {
    Trail trail = new Trail();
    trail.record(
        decision(
            "pattern", DecisionType.PERIODIZATION, new Source.Template("half", "Sunday long")));
    trail.record(
        decision(
            "caps",
            DecisionType.MODIFICATION,
            new Source.Modifier(
                "shin_splints",
                "injuries.exists(i, i.site == 'shin_splints')",
                List.of(new ConditionPart("injuries.exists(...)", "true", "an injury")),
                "x 0.9",
                "Shins need time.",
                "Study, 2019",
                "B",
                "proposed"),
            new Input("site", "shin_splints", "fact:snapshot.injuries[0].site")));
    trail.record(
        decision(
            "coach",
            DecisionType.INTENSITY,
            new Source.CoachRule("r1", "Slowly", "Maria", "2026-01-05")));
    trail.record(
        decision(
            "learned",
            DecisionType.VOLUME,
            new Source.Learned("m1", 847, "0.78", "847 runners", true)));
    trail.record(
        new Decision(
            "peak",
            DecisionType.VOLUME,
            "Peak week \u2264 55 km \u201Cat most\u201D",
            "55",
            new Source.Formula("goal peak", "km x m", "21.1 x 2.5 = 52.75 -> 55"),
            List.of(
                new Input("share", "0.9", "caps"),
                new Input("current", "40", "fact:snapshot.currentWeeklyKm"),
                new Input("share", "2.5", "pack:running/half#multiplier")),
            List.of(new Alternative("50", "below the goal peak"))));
    trail.record(
        new Decision(
            "w01.total",
            DecisionType.VOLUME,
            "Week 1",
            "40",
            new Source.Formula("week", "reference x growth", "40 x 1 = 40"),
            List.of(new Input("peak", "55", "peak"), new Input("pattern", "Sunday", "pattern")),
            List.of()));
    trail.record(
        decision(
            "w01.sun.distance",
            DecisionType.VOLUME,
            new Source.Formula("long", "share", "0.45 x 40 = 18"),
            new Input("total", "40", "w01.total")));
    return trail;
  }

  static Decision decision(String id, DecisionType type, Source source, Input... inputs) {
    return new Decision(id, type, "What " + id, "value", source, List.of(inputs), List.of());
  }

  private static Week fullWeek(int number, Grid grid) {
    LocalDate start = START.plusWeeks(number - 1L);
    List<Day> days = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      days.add(
          switch (day) {
            case 1 -> run(start.plusDays(1), WorkoutType.TEMPO, grid.distance(15), tempo());
            case 3 -> run(start.plusDays(3), WorkoutType.EASY, grid.distance(29), easy());
            case 6 -> run(start.plusDays(6), WorkoutType.LONG, grid.distance(36), easy());
            case 4 ->
                new Day(start.plusDays(4), why(WorkoutType.CROSS_TRAINING, "pattern"), null, null);
            default -> new Day(start.plusDays(day), why(WorkoutType.REST, "pattern"), null, null);
          });
    }
    return new Week(
        number,
        start,
        Phase.BASE,
        why(WeekType.BASE, "pattern"),
        why(grid.distance(80), "w01.total"),
        days);
  }

  private static Week raceWeek(int number, Grid grid) {
    LocalDate start = START.plusWeeks(number - 1L);
    List<Day> days = new ArrayList<>();
    for (int day = 0; day < 6; day++) {
      days.add(new Day(start.plusDays(day), why(WorkoutType.REST, "pattern"), null, null));
    }
    days.add(new Day(start.plusDays(6), why(WorkoutType.RACE, "pattern"), null, null));
    return new Week(
        number,
        start,
        Phase.TAPER,
        why(WeekType.RACE, "pattern"),
        why(grid.distance(0), "w01.total"),
        days);
  }

  private static Day run(LocalDate date, WorkoutType type, Distance far, Session session) {
    return new Day(
        date, why(type, "pattern"), why(far, "w01.sun.distance"), why(session, "pattern"));
  }

  private static Session easy() {
    return new Session("easy", "Easy run", Intensity.LOW, 61, EASY, "Z2", 0, List.of());
  }

  private static Session tempo() {
    Step main = new Step(Step.Part.MAIN, 3, Zone.THRESHOLD, 1574, 480, true, HARD, 120, Zone.WALK);
    Step cool = new Step(Step.Part.COOL_DOWN, 1, Zone.EASY, 2000, 700, false, EASY, 0, null);
    return new Session(
        "cruise", "Cruise intervals", Intensity.HIGH, 55, HARD, "Z4", 24.25, List.of(main, cool));
  }

  private static <T> Reasoned<T> why(T value, String id) {
    return new Reasoned<>(value, id);
  }
}
