package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.Exercise;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the exercise of the packs that a log means; a name that none has stays as it is. */
final class ExerciseNames {
  private final Map<String, Exercise> byName = new HashMap<>();

  ExerciseNames(List<Exercise> exercises) {
    for (Exercise exercise : exercises) {
      byName.put(folded(exercise.id()), exercise);
    }
    for (Exercise exercise : exercises) {
      byName.putIfAbsent(folded(exercise.name()), exercise);
      exercise.aliases().forEach(alias -> byName.putIfAbsent(folded(alias), exercise));
    }
  }

  @Nullable Exercise known(String name) {
    return byName.get(folded(name));
  }

  String id(String name) {
    Exercise exercise = known(name);
    return exercise == null ? name : exercise.id();
  }

  /** Case, accents, blanks and punctuation tell no exercises apart. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
