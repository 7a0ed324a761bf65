package dev.cairn.engine.session;

import dev.cairn.model.Athlete;
import dev.cairn.model.Phase;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.Workout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The workouts open to one athlete, by phase and type, in the order of their ids. */
final class Library {
  private final Map<Phase, Map<WorkoutType, List<Workout>>> open = new EnumMap<>(Phase.class);

  Library(Athlete athlete, RunningRules rules) {
    for (Workout workout : rules.workouts()) {
      if (offered(workout, athlete)) {
        for (Phase phase : workout.phases()) {
          insert(
              workout,
              open.computeIfAbsent(phase, ignored -> new EnumMap<>(WorkoutType.class))
                  .computeIfAbsent(workout.type(), ignored -> new ArrayList<>()));
        }
      }
    }
  }

  /** Packs mostly tell them in order already. */
  private static void insert(Workout workout, List<Workout> workouts) {
    int at = workouts.size();
    while (at > 0 && workouts.get(at - 1).id().compareTo(workout.id()) > 0) {
      at--;
    }
    workouts.add(at, workout);
  }

  List<Workout> workouts(Phase phase, WorkoutType type) {
    return open.getOrDefault(phase, Map.of()).getOrDefault(type, List.of());
  }

  private static boolean offered(Workout workout, Athlete athlete) {
    Double years = athlete.snapshot().yearsRunning();
    boolean seasoned =
        workout.minYearsRunning() <= 0 || (years != null && years >= workout.minYearsRunning());
    return seasoned
        && workout.races().contains(athlete.request().race())
        && athlete.snapshot().currentWeeklyKm() >= workout.minWeeklyKm();
  }
}
