package dev.cairn.pack.shelf;

import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.Workout;
import dev.cairn.pack.read.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every workout type that a template rotates needs a workout to fill it. */
final class References {
  private References() {}

  /** {@code together} holds the pack itself and all that it requires. */
  static void check(LoadedPack pack, Collection<LoadedPack> together) throws PackRefused {
    List<Workout> workouts =
        together.stream().flatMap(each -> each.content().workouts().stream()).toList();
    for (RaceTemplate template : pack.content().templates()) {
      Entry id = Objects.requireNonNull(pack.content().names().get("template " + template.id()));
      Entry keyWorkouts = id.file().root().field("keyWorkouts");
      check(template, keyWorkouts, workouts);
    }
  }

  /** A template whose key workouts stand at this place of its file. */
  static void check(RaceTemplate template, Entry keyWorkouts, List<Workout> workouts)
      throws PackRefused {
    for (Map.Entry<Phase, List<WorkoutType>> phase : template.keyWorkouts().entrySet()) {
      for (WorkoutType type : phase.getValue()) {
        check(keyWorkouts, workouts, template.race(), phase.getKey(), type);
      }
    }
  }

  private static void check(
      Entry keyWorkouts, List<Workout> workouts, Race race, Phase phase, WorkoutType type)
      throws PackRefused {
    boolean found =
        workouts.stream()
            .anyMatch(each ->
                each.type() == type
                    && each.races().contains(race)
                    && each.phases().contains(phase));
    if (!found) {
      throw keyWorkouts
          .field(phase.word())
          .refuse(
              ("no workout of type " + type.word() + " fits the " + phase.word())
                  + (" phase of a plan for " + race.word()),
              "a workout needs this race and phase, or \"requires\" in pack.json its pack");
    }
  }
}
