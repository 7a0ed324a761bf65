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

/** The facts that a condition can name. */
enum Fact {
  AGE("age", Kind.NUMBER),
  SEX("sex", Kind.TEXT),
  WEEKLY_KM("weeklyKm", Kind.NUMBER),
  LONGEST_RUN_KM("longestRunKm", Kind.NUMBER),
  RUNS_PER_WEEK("runsPerWeek", Kind.NUMBER),
  YEARS_RUNNING("yearsRunning", Kind.NUMBER),
  CONSISTENT_WEEKS("consistentWeeks", Kind.NUMBER),
  TEMPERAMENT("temperament", Kind.TEXT),
  SLEEP_HOURS("sleepHours", Kind.NUMBER),
  STRESS("stress", Kind.NUMBER),
  HRV("hrv", Kind.TEXT),
  RESTING_PULSE_DELTA("restingPulseDelta", Kind.NUMBER),
  ILLNESS("illness", Kind.TEXT),
  HEAT("heat", Kind.FLAG),
  DAYS_OFF("daysOff", Kind.NUMBER),
  PREVIOUS_FAILURES("previousFailures", Kind.TEXTS),
  RACE("race", Kind.TEXT),
  GOAL("goal", Kind.TEXT),
  DAYS_PER_WEEK("daysPerWeek", Kind.NUMBER),
  WEEKS("weeks", Kind.NUMBER),
  FIRST_MARATHON("firstMarathon", Kind.FLAG),
  SPEEDWORK("speedwork", Kind.FLAG);

  private final String word;
  private final Kind kind;

  Fact(String word, Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  String word() {
    return word;
  }

  Kind kind() {
    return kind;
  }

  /** Every word that a text fact can have; none for other kinds. */
  List<String> words() {
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

  static @Nullable Fact named(String word) {
    for (Fact fact : values()) {
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
