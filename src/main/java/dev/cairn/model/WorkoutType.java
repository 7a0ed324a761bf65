package dev.cairn.model;

import java.util.EnumSet;
import java.util.Set;

/** What a day holds. */
public enum WorkoutType {
  EASY("easy"),
  RECOVERY("recovery"),
  LONG("long"),
  STEADY("steady"),
  TEMPO("tempo"),
  INTERVALS("intervals"),
  HILLS("hills"),
  RACE_PACE("race_pace"),
  RACE("race"),
  REST("rest"),
  CROSS_TRAINING("cross_training");

  private static final Set<WorkoutType> HARD =
      EnumSet.of(LONG, TEMPO, INTERVALS, HILLS, RACE_PACE, RACE);
  private static final Set<WorkoutType> QUALITY = EnumSet.of(TEMPO, INTERVALS, HILLS, RACE_PACE);

  private final String word;

  WorkoutType(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Hard days never stand next to each other. */
  public boolean hard() {
    return HARD.contains(this);
  }

  public boolean quality() {
    return QUALITY.contains(this);
  }

  public boolean run() {
    return this != REST && this != CROSS_TRAINING;
  }
}
