package dev.cairn.strength.feature;

import dev.cairn.model.lifting.Muscle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much each muscle group did, and how often. */
final class BalanceMeasures {
  static final List<Measure> ALL = all();

  private BalanceMeasures() {}

  private static List<Measure> all() {
    List<Measure> measures = new ArrayList<>();
    for (Muscle muscle : Muscle.values()) {
      String word = muscle.name().toLowerCase(Locale.ROOT);
      measures.add(
          new Measure(
              "sets_" + word,
              "work sets for " + word + ", half where it only helps",
              "sets",
              "7 days",
              0,
              100,
              scene -> scene.sets(muscle, 7)));
    }
    for (Muscle muscle : Muscle.values()) {
      String word = muscle.name().toLowerCase(Locale.ROOT);
      measures.add(
          new Measure(
              "sessions_" + word,
              "sessions with work for " + word,
              "count",
              "30 days",
              0,
              60,
              scene -> sessions(scene, muscle)));
    }
    return List.copyOf(measures);
  }

  private static double sessions(Scene scene, Muscle muscle) {
    return scene.sessions(30).stream().filter(session -> scene.sets(muscle, session) > 0).count();
  }
}
