package dev.cairn.ui.calendar;

import dev.cairn.model.WorkoutType;

/** How a day's edge is coloured; its word is printed beside it. */
public enum RunKind {
  EASY,
  HARD,
  LONG,
  RACE,
  CROSS,
  REST;

  static RunKind of(WorkoutType type) {
    return switch (type) {
      case EASY, RECOVERY, STEADY -> EASY;
      case TEMPO, INTERVALS, HILLS, RACE_PACE -> HARD;
      case LONG -> LONG;
      case RACE -> RACE;
      case CROSS_TRAINING -> CROSS;
      case REST -> REST;
    };
  }
}
