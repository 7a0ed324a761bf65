package dev.cairn.engine.session;

import dev.cairn.trail.Input;

/** Pointers to the pack rules that sessions rest on. */
final class Rule {
  private Rule() {}

  static String intensity(String key) {
    return Input.PACK + "running/intensity#" + key;
  }

  static String limits(String key) {
    return Input.PACK + "running/sessions#" + key;
  }

  static String template(String id, String key) {
    return Input.PACK + "running/" + id + "#" + key;
  }

  static String workout(String id) {
    return Input.PACK + "running/workouts#" + id;
  }
}
