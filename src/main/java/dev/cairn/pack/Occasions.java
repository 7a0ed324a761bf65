package dev.cairn.pack;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that a sentence can ask of the place it is to stand in. */
public final class Occasions {
  public static final String WEEK = "week:";
  public static final String NEXT = "next:";
  public static final String PHASE = "phase:";
  public static final String RACE = "race:";
  public static final String GOAL = "goal:";
  public static final String WORKOUT = "workout:";
  public static final String AFTER = "after:";
  public static final String BEFORE = "before:";
  public static final String ZONE = "zone:";
  public static final String WARNING = "warning:";
  public static final String RELAXED = "relaxed:";

  public static final String FIRST_WEEK = "first-week";
  public static final String FIRST_OF_KIND = "first-of-kind";
  public static final String LAST_OF_KIND = "last-of-kind";
  public static final String LONGEST = "longest";
  public static final String LONGEST_SO_FAR = "longest-so-far";
  public static final String HIGHEST = "highest";
  public static final String UP = "up";
  public static final String DOWN = "down";
  public static final String LEVEL = "level";
  public static final String PACE = "pace";
  public static final String HEART_ZONE = "heart-zone";
  public static final String STRIDES = "strides";
  public static final String STRUCTURED = "structured";
  public static final String REPETITIONS = "repetitions";
  public static final String SEVERAL_PARTS = "several-parts";
  public static final String RECOVERY = "recovery";
  public static final String BY_LENGTH = "by-length";
  public static final String UPHILL = "uphill";
  public static final String RUN_WALK = "run-walk";
  public static final String FAST = "fast";
  public static final String SEVERAL_FAST = "several-fast";
  public static final String RACE_ON_THE_WAY = "race-on-the-way";
  public static final String BLOCKED = "blocked";
  public static final String SEVERAL_BLOCKED = "several-blocked";
  public static final String GOAL_TIME = "goal-time";
  public static final String PREDICTED = "predicted";
  public static final String LIGHT_WEEKS = "light-weeks";
  public static final String FINAL_DAYS = "final-days";

  private static final SortedSet<String> WORDS = words();

  private Occasions() {}

  /** Every word there is, in alphabetical order. */
  public static SortedSet<String> all() {
    return WORDS;
  }

  private static SortedSet<String> words() {
    SortedSet<String> words = new TreeSet<>();
    for (WeekType type : WeekType.values()) {
      words.add(WEEK + type.word());
      words.add(NEXT + type.word());
    }
    for (WorkoutType type : WorkoutType.values()) {
      words.add(WORKOUT + type.word());
      words.add(AFTER + type.word());
      words.add(BEFORE + type.word());
    }
    for (Phase phase : Phase.values()) {
      words.add(PHASE + phase.word());
    }
    for (Race race : Race.values()) {
      words.add(RACE + race.word());
    }
    for (Goal goal : Goal.values()) {
      words.add(GOAL + goal.word());
    }
    for (Zone zone : Zone.values()) {
      words.add(ZONE + zone.word());
    }
    String flat =
        "first-week first-of-kind last-of-kind longest longest-so-far highest up down level pace"
            + " heart-zone strides structured repetitions several-parts recovery by-length uphill"
            + " run-walk fast several-fast race-on-the-way blocked several-blocked goal-time"
            + " predicted light-weeks final-days";
    Collections.addAll(words, flat.split(" "));
    for (String code :
        "days.fewer goal.time long.short pace.unknown peak.missed quality.none weeks.short"
            .split(" ")) {
      words.add(WARNING + code);
    }
    for (String rule :
        ("easy_below_quality long_share_high long_share_low quality_share_high quality_share_low"
                + " weekday_change")
            .split(" ")) {
      words.add(RELAXED + rule);
    }
    return Collections.unmodifiableSortedSet(words);
  }
}
