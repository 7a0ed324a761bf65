package dev.cairn.model.lifting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All exercises that are known, found by id, name or alias in any case. */
public final class Exercises {
  private final List<Exercise> all;
  private final SortedMap<String, Exercise> names = new TreeMap<>();

  /** Where two exercises claim one name, the earlier one keeps it. */
  public Exercises(List<Exercise> all) {
    this.all = List.copyOf(all);
    for (Exercise exercise : all) {
      names.putIfAbsent(key(exercise.id()), exercise);
      names.putIfAbsent(key(exercise.name()), exercise);
      exercise.aliases().forEach(alias -> names.putIfAbsent(key(alias), exercise));
    }
  }

  public List<Exercise> all() {
    return all;
  }

  public Optional<Exercise> find(String name) {
    return Optional.ofNullable(names.get(key(name)));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
