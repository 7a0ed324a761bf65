package dev.cairn.onnx.simulator;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.onnx.chance.Chance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes lifters, each from the seed and a number alone. */
public final class Simulator {
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int SPREAD_DAYS = 2_000;
  private static final int MOST_SESSIONS = 110;

  /** Some have logged for years. */
  private static final double LONG_LOGS = 0.06;

  private final long seed;
  private final List<Exercise> exercises;

  public Simulator(long seed, List<Exercise> exercises) {
    this.seed = seed;
    this.exercises = List.copyOf(exercises);
  }

  public LiftingLog lifter(int number) {
    Chance chance = Chance.of(seed, number);
    Person person = Person.by(chance);
    Habits habits = Habits.by(chance);
    Gym gym = Gym.by(chance);
    Routine routine = new Routine(person, habits, gym, exercises, chance);
    Diary diary = new Diary(FIRST.plusDays(chance.below(SPREAD_DAYS)), person, habits, chance);
    List<Prescription> asked =
        habits.tellsPlan() ? routine.all().stream().map(Pursuit::prescription).toList() : List.of();
    Calendar calendar = new Calendar(habits, chance);
    int wanted =
        chance.happens(LONG_LOGS)
            ? chance.whole(2 * MOST_SESSIONS, 4 * MOST_SESSIONS)
            : (int) Math.min(12 + StrictMath.exp(chance.normal(3.8, 0.8)), MOST_SESSIONS);
    List<LiftingSession> sessions = new ArrayList<>();
    while (sessions.size() < wanted) {
      int day = calendar.nextVisit();
      Day today = diary.day(day, calendar.lightWeek(day));
      sessions.add(diary.session(day, work(routine.next(), today)));
    }
    List<DailyNote> notes = diary.notes(sessions);
    return new LiftingLog(lifter(number, person, habits, gym, asked, sessions), sessions, notes);
  }

  private static List<ExerciseWork> work(List<Pursuit> pursuits, Day today) {
    Map<String, List<LoggedSet>> sets = new LinkedHashMap<>();
    for (Pursuit pursuit : pursuits) {
      List<LoggedSet> done = pursuit.sets(today);
      if (!done.isEmpty()) {
        sets.putIfAbsent(pursuit.exercise().id(), done);
      }
    }
    List<ExerciseWork> work = new ArrayList<>();
    sets.forEach((exercise, done) -> work.add(new ExerciseWork(exercise, done)));
    return work;
  }

  /** Who came with a plan told about themselves; an export of a program tells nothing. */
  private static Lifter lifter(
      int number,
      Person person,
      Habits habits,
      Gym gym,
      List<Prescription> asked,
      List<LiftingSession> sessions) {
    boolean told = habits.tellsPlan();
    LocalDate first = sessions.getFirst().start().toLocalDate();
    return new Lifter(
        "simulated-" + number,
        "Simulated " + number,
        gym.unit(),
        told ? person.sex() : null,
        told ? first.minusDays(Math.round(person.age() * 365.2425)) : null,
        told ? gym.mass(person.bodyweight()) : null,
        told ? Math.round(person.years() * 10) / 10.0 : null,
        told ? person.goal() : LiftingGoal.STRENGTH,
        gym.equipment(),
        once(asked));
  }

  private static List<Prescription> once(List<Prescription> asked) {
    Map<String, Prescription> first = new LinkedHashMap<>();
    asked.forEach(each -> first.putIfAbsent(each.exercise(), each));
    return List.copyOf(first.values());
  }
}
