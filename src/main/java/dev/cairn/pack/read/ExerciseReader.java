package dev.cairn.pack.read;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.pack.PackRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads exercises.json. */
final class ExerciseReader {
  private final SortedMap<String, String> taken = new TreeMap<>();

  private ExerciseReader() {}

  static List<Exercise> exercises(Entry file) throws PackRefused {
    ExerciseReader reader = new ExerciseReader();
    List<Exercise> exercises = new ArrayList<>();
    for (Entry entry : file.list("exercises")) {
      exercises.add(reader.exercise(entry));
    }
    return exercises;
  }

  private Exercise exercise(Entry entry) throws PackRefused {
    List<String> aliases = new ArrayList<>();
    for (Entry alias : entry.list("aliases")) {
      aliases.add(alias.node().asString());
      take(alias, alias.node().asString(), entry.text("id"));
    }
    take(entry.field("name"), entry.text("name"), entry.text("id"));
    take(entry.field("id"), entry.text("id"), entry.text("id"));
    return new Exercise(
        entry.text("id"),
        entry.text("name"),
        entry.field("movement").word(Movement.values(), ExerciseReader::word),
        entry.flag("compound"),
        entry.number("bodyShare"),
        muscles(entry, "primary"),
        muscles(entry, "secondary"),
        aliases);
  }

  /** A name in a log must mean one exercise. */
  private void take(Entry entry, String name, String id) throws PackRefused {
    String first = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
    if (first != null && !first.equals(id)) {
      throw entry.refuse(
          "\"" + name + "\" already means " + first, "one of the two goes by another name");
    }
  }

  private static List<Muscle> muscles(Entry entry, String name) throws PackRefused {
    List<Muscle> muscles = new ArrayList<>();
    for (Entry muscle : entry.list(name)) {
      muscles.add(muscle.word(Muscle.values(), ExerciseReader::word));
    }
    return muscles;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
