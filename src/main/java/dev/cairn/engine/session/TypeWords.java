package dev.cairn.engine.session;

import dev.cairn.model.WorkoutType;

/** Workout types as a coach says them. */
final class TypeWords {
  private TypeWords() {}

  static String of(WorkoutType type) {
    return type == WorkoutType.RACE_PACE ? "race pace" : type.word();
  }

  static String capital(WorkoutType type) {
    String word = of(type);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
