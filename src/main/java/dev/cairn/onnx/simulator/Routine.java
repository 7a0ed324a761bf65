package dev.cairn.onnx.simulator;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.onnx.chance.Chance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which exercises somebody does on which of the days of a round. */
final class Routine {
  private static final List<Muscle> ORDER =
      List.of(Muscle.LEGS, Muscle.CHEST, Muscle.BACK, Muscle.SHOULDERS, Muscle.GLUTES, Muscle.ARMS);

  private final Person person;
  private final Habits habits;
  private final Gym gym;
  private final Way way;
  private final Chance chance;
  private final List<Exercise> known;
  private final List<List<Pursuit>> days = new ArrayList<>();

  /** Somebody who does an exercise on two days is one and the same on both. */
  private final Map<String, Strength> strengths = new TreeMap<>();

  private final int exercises;
  private int turn;

  Routine(Person person, Habits habits, Gym gym, List<Exercise> exercises, Chance chance) {
    this.person = person;
    this.habits = habits;
    this.gym = gym;
    this.chance = chance;
    this.known = exercises.stream().filter(Routine::counted).toList();
    this.way = Way.by(chance, person);
    this.exercises = chance.whole(3, 8);
    int round = Math.min(habits.visits(), chance.whole(1, 4));
    for (int day = 0; day < round; day++) {
      days.add(day(day));
    }
  }

  /** The exercises of the next visit; now and then one gives way to another. */
  List<Pursuit> next() {
    List<Pursuit> today = days.get(turn++ % days.size());
    if (chance.happens(0.03)) {
      int gone = chance.below(today.size());
      today.set(gone, pursuit(today.get(gone).exercise().primary().getFirst()));
    }
    return today;
  }

  List<Pursuit> all() {
    return days.stream().flatMap(List::stream).toList();
  }

  private List<Pursuit> day(int number) {
    List<Pursuit> day = new ArrayList<>();
    for (int i = 0; i < exercises; i++) {
      day.add(pursuit(ORDER.get((i + number * 2) % ORDER.size())));
    }
    return day;
  }

  private Pursuit pursuit(Muscle muscle) {
    List<Exercise> fitting =
        known.stream().filter(exercise -> exercise.primary().getFirst() == muscle).toList();
    List<Exercise> choice = fitting.isEmpty() ? known : fitting;
    Exercise exercise = choice.get(chance.below(choice.size()));
    Way here = chance.happens(0.7) ? way : Way.by(chance, person);
    if (habits.rpe() > 0.5 && chance.happens(0.5)) {
      here = Way.FEEL;
    }
    Strength strength =
        strengths.computeIfAbsent(exercise.id(), _ -> new Strength(person, exercise, chance));
    return new Pursuit(exercise, strength, person, habits, gym, here, chance);
  }

  /** Of holds and assisted exercises a log has no load that could be more or less. */
  private static boolean counted(Exercise exercise) {
    return exercise.movement() != Movement.TIMED && exercise.movement() != Movement.ASSISTED;
  }
}
