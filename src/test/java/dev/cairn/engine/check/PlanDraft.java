package dev.cairn.engine.check;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Phase;
import dev.cairn.model.Plan;
import dev.cairn.model.Race;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RunningRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A plan under construction; each test breaks it in one place. */
final class PlanDraft {
  String athleteId = "alex";
  Race race = Race.HALF;
  LocalDate raceDate = LocalDate.of(2027, 2, 21);
  Goal goal = Goal.IMPROVE;
  Grid grid = Grid.KM;
  final List<Week> weeks = new ArrayList<>();

  static <T> Reasoned<T> why(T value) {
    return new Reasoned<>(value, "test");
  }

  PlanDraft week(Phase phase, WeekType type, LocalDate start) {
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      days.add(off(start.plusDays(i), WorkoutType.REST));
    }
    weeks.add(new Week(weeks.size() + 1, start, phase, why(type), why(distance(0)), days));
    return this;
  }

  static Day off(LocalDate date, WorkoutType type) {
    return new Day(date, why(type), null, null);
  }

  Distance distance(double km) {
    return grid.distance(grid.round(km));
  }

  /** Places a run and adds up its week again. */
  PlanDraft run(LocalDate date, WorkoutType type, double km, int hardMinutes) {
    Distance length = distance(km);
    Session session = TestSessions.of(type, length.millimetres() / 1000, hardMinutes);
    return day(new Day(date, why(type), why(length), why(session)));
  }

  PlanDraft run(LocalDate date, WorkoutType type, double km) {
    return run(date, type, km, 0);
  }

  PlanDraft rest(LocalDate date) {
    return day(off(date, WorkoutType.REST));
  }

  PlanDraft race(LocalDate date) {
    return day(off(date, WorkoutType.RACE));
  }

  PlanDraft day(Day day) {
    int index = index(day.date());
    List<Day> days = new ArrayList<>(weeks.get(index).days());
    days.set((int) (day.date().toEpochDay() - weeks.get(index).start().toEpochDay()), day);
    return change(
        index + 1,
        week ->
            new Week(week.number(), week.start(), week.phase(), week.type(), why(sum(days)), days));
  }

  private Distance sum(List<Day> days) {
    int steps = 0;
    for (Day day : days) {
      steps += day.trainingSteps();
    }
    return grid.distance(steps);
  }

  Day day(LocalDate date) {
    Week week = weeks.get(index(date));
    return week.days().get((int) (date.toEpochDay() - week.start().toEpochDay()));
  }

  private int index(LocalDate date) {
    return (int) ((date.toEpochDay() - weeks.getFirst().start().toEpochDay()) / 7);
  }

  PlanDraft session(LocalDate date, @Nullable Session session) {
    Day day = day(date);
    return day(new Day(date, day.type(), day.distance(), session == null ? null : why(session)));
  }

  PlanDraft change(int number, UnaryOperator<Week> change) {
    weeks.set(number - 1, change.apply(weeks.get(number - 1)));
    return this;
  }

  PlanDraft type(int number, WeekType type) {
    return change(
        number,
        week ->
            new Week(
                week.number(), week.start(), week.phase(), why(type), week.total(), week.days()));
  }

  PlanDraft phase(int number, Phase phase) {
    return change(
        number,
        week ->
            new Week(week.number(), week.start(), phase, week.type(), week.total(), week.days()));
  }

  Plan build() {
    return new Plan(athleteId, race, raceDate, goal, grid, weeks);
  }

  /** The names of all broken rules. */
  SortedSet<String> broken(Athlete athlete, RunningRules rules) {
    SortedSet<String> names = new TreeSet<>();
    for (Violation violation : PlanCheck.violations(athlete, rules, build())) {
      names.add(violation.rule());
    }
    return names;
  }

  SortedSet<String> broken(AthleteDraft athlete) {
    return broken(athlete.build(), TestRules.rules());
  }

  SortedSet<String> broken() {
    return broken(new AthleteDraft());
  }

  SortedSet<String> broken(RunningRules rules) {
    return broken(new AthleteDraft().build(), rules);
  }

  /** What is said about all broken rules. */
  List<String> said(AthleteDraft athlete) {
    return PlanCheck.violations(athlete.build(), TestRules.rules(), build()).stream()
        .map(Violation::message)
        .toList();
  }
}
