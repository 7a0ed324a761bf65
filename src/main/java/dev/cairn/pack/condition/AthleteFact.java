package dev.cairn.pack.condition;

import dev.cairn.model.Goal;
import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Race;
import dev.cairn.model.Sex;
import dev.cairn.model.Temperament;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts that a condition about an athlete can name. */
enum AthleteFact implements Fact {
  AGE("age", Kind.NUMBER, "age", "age"),
  SEX("sex", Kind.TEXT, "sex", "sex"),
  WEEKLY_KM("weeklyKm", Kind.NUMBER, "kilometres a week", "snapshot.currentWeeklyKm"),
  LONGEST_RUN_KM(
      "longestRunKm", Kind.NUMBER, "kilometres of the longest run", "snapshot.longestRecentRunKm"),
  RUNS_PER_WEEK("runsPerWeek", Kind.NUMBER, "runs a week", "snapshot.runsPerWeekAvg"),
  YEARS_RUNNING("yearsRunning", Kind.NUMBER, "years of running", "snapshot.yearsRunning"),
  CONSISTENT_WEEKS(
      "consistentWeeks", Kind.NUMBER, "steady weeks out of twelve", "snapshot.consistentWeeks"),
  TEMPERAMENT("temperament", Kind.TEXT, "temperament", "snapshot.temperament"),
  SLEEP_HOURS("sleepHours", Kind.NUMBER, "hours of sleep", "snapshot.sleepHours"),
  STRESS("stress", Kind.NUMBER, "life stress", "snapshot.stress"),
  HRV("hrv", Kind.TEXT, "heart-rate variability", "snapshot.hrv"),
  RESTING_PULSE_DELTA(
      "restingPulseDelta",
      Kind.NUMBER,
      "beats of resting pulse above normal",
      "snapshot.restingPulseDelta"),
  ILLNESS("illness", Kind.TEXT, "illness", "snapshot.illness"),
  HEAT("heat", Kind.FLAG, "training in the heat", "snapshot.heat"),
  DAYS_OFF("daysOff", Kind.NUMBER, "days off before the plan", "snapshot.daysOff"),
  PREVIOUS_FAILURES(
      "previousFailures", Kind.TEXTS, "an earlier plan ended", "snapshot.previousFailures"),
  RACE("race", Kind.TEXT, "race", "request.race"),
  GOAL("goal", Kind.TEXT, "goal", "request.goal"),
  DAYS_PER_WEEK("daysPerWeek", Kind.NUMBER, "run days a week", "request.daysPerWeek"),
  WEEKS("weeks", Kind.NUMBER, "weeks of the plan", "request.weeks"),
  FIRST_MARATHON("firstMarathon", Kind.FLAG, "a first marathon", "snapshot.recentRace"),
  SPEEDWORK("speedwork", Kind.FLAG, "speedwork wished for", "request.includeSpeedwork");

  private final String word;
  private final Kind kind;
  private final String plain;
  private final String field;

  AthleteFact(String word, Kind kind, String plain, String field) {
    this.word = word;
    this.kind = kind;
    this.plain = plain;
    this.field = field;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String plain() {
    return plain;
  }

  /** Where an athlete's file tells it. */
  String field() {
    return field;
  }

  @Override
  public List<String> words() {
    return switch (this) {
      case SEX -> words(Sex.values(), Sex::word);
      case TEMPERAMENT -> words(Temperament.values(), Temperament::word);
      case HRV -> List.of(Hrv.NORMAL.word(), Hrv.LOW.word());
      case ILLNESS -> words(Illness.values(), Illness::word);
      case RACE -> words(Race.values(), Race::word);
      case GOAL -> words(Goal.values(), Goal::word);
      case AGE,
          WEEKLY_KM,
          LONGEST_RUN_KM,
          RUNS_PER_WEEK,
          YEARS_RUNNING,
          CONSISTENT_WEEKS,
          SLEEP_HOURS,
          STRESS,
          RESTING_PULSE_DELTA,
          HEAT,
          DAYS_OFF,
          PREVIOUS_FAILURES,
          DAYS_PER_WEEK,
          WEEKS,
          FIRST_MARATHON,
          SPEEDWORK ->
          List.of();
    };
  }

  static @Nullable AthleteFact named(String word) {
    for (AthleteFact fact : values()) {
      if (fact.word.equals(word)) {
        return fact;
      }
    }
    return null;
  }

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }
}
