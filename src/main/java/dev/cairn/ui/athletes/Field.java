package dev.cairn.ui.athletes;

import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Race;
import dev.cairn.model.Sex;
import dev.cairn.model.Temperament;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of an athlete's file as the window shows and edits it; its texts are those of its path.
 */
enum Field {
  NAME("name", Section.ABOUT, Entry.TEXT),
  ID("id", Section.ABOUT, Entry.TEXT),
  AGE("age", Section.ABOUT, Entry.NUMBER),
  SEX("sex", Section.ABOUT, words(Sex.values(), Sex::word)),
  UNITS("units", Section.ABOUT, words(Grid.values(), Grid::unit)),
  RACE("request.race", Section.WISHES, words(Race.values(), Race::word)),
  RACE_DATE("request.raceDate", Section.WISHES, Entry.DATE),
  WEEKS("request.weeks", Section.WISHES, Entry.NUMBER),
  GOAL("request.goal", Section.WISHES, words(Goal.values(), Goal::word)),
  GOAL_TIME("request.goalTime", Section.WISHES, Entry.TIME),
  DAYS_PER_WEEK("request.daysPerWeek", Section.WISHES, Entry.NUMBER),
  PREFERRED_DAYS("request.preferredDays", Section.WISHES, Entry.DAYS),
  LONG_RUN_DAY("request.preferredLongRunDay", Section.WISHES, Entry.DAY),
  BLOCKED_DAYS("request.blockedDays", Section.WISHES, Entry.DAYS),
  BLOCKED_DATES("request.blockedDates", Section.WISHES, Entry.LIST),
  MINUTES("request.minutesAvailable", Section.WISHES, Entry.MINUTES),
  SPEEDWORK("request.includeSpeedwork", Section.WISHES, Entry.FLAG),
  CROSS_TRAINING("request.allowCrossTraining", Section.WISHES, Entry.FLAG),
  OTHER_RACES("request.otherRaces", Section.WISHES, Entry.RACES),
  AS_OF("snapshot.asOf", Section.NOW, Entry.DATE),
  WEEKLY("snapshot.currentWeeklyKm", Section.NOW, Entry.NUMBER),
  RUNS("snapshot.runsPerWeekAvg", Section.NOW, Entry.NUMBER),
  LONGEST("snapshot.longestRecentRunKm", Section.NOW, Entry.NUMBER),
  RACE_KM("snapshot.recentRace.distanceKm", Section.NOW, Entry.NUMBER),
  RACE_TIME("snapshot.recentRace.time", Section.NOW, Entry.TIME),
  RACE_DAY("snapshot.recentRace.date", Section.NOW, Entry.DATE),
  VDOT("snapshot.vdot", Section.NOW, Entry.NUMBER),
  YEARS("snapshot.yearsRunning", Section.NOW, Entry.NUMBER),
  CONSISTENT("snapshot.consistentWeeks", Section.NOW, Entry.NUMBER),
  DAYS_OFF("snapshot.daysOff", Section.NOW, Entry.NUMBER),
  INJURIES("snapshot.injuries", Section.BODY, Entry.INJURIES),
  ILLNESS("snapshot.illness", Section.BODY, words(Illness.values(), Illness::word)),
  SLEEP("snapshot.sleepHours", Section.BODY, Entry.NUMBER),
  STRESS("snapshot.stress", Section.BODY, Entry.NUMBER),
  HRV("snapshot.hrv", Section.BODY, words(Hrv.values(), Hrv::word)),
  PULSE("snapshot.restingPulseDelta", Section.BODY, Entry.NUMBER),
  HEAT("snapshot.heat", Section.BODY, Entry.FLAG),
  TEMPERAMENT("snapshot.temperament", Section.BODY, words(Temperament.values(), Temperament::word)),
  FAILURES("snapshot.previousFailures", Section.BODY, Entry.LIST);

  /** How a field is typed. */
  enum Entry {
    TEXT,
    NUMBER,
    DATE,
    TIME,
    FLAG,
    WORD,
    DAY,
    DAYS,
    MINUTES,
    LIST,
    RACES,
    INJURIES
  }

  /** Where it stands in the form. */
  enum Section {
    ABOUT,
    WISHES,
    NOW,
    BODY
  }

  private final String path;
  private final Section section;
  private final Entry entry;
  private final List<String> choices;

  Field(String path, Section section, Entry entry) {
    this.path = path;
    this.section = section;
    this.entry = entry;
    this.choices = entry == Entry.FLAG ? List.of("true", "false") : List.of();
  }

  Field(String path, Section section, List<String> choices) {
    this.path = path;
    this.section = section;
    this.entry = Entry.WORD;
    this.choices = choices;
  }

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  /** As files and trails name it: snapshot.currentWeeklyKm. */
  String path() {
    return path;
  }

  /** The field with all its parts, as trails name it: snapshot.recentRace. */
  String whole() {
    String[] steps = path.split("\\.");
    return steps.length > 2 ? steps[0] + "." + steps[1] : path;
  }

  Section section() {
    return section;
  }

  Entry entry() {
    return entry;
  }

  /** The words that can be chosen; empty where something is typed. */
  List<String> choices() {
    return choices;
  }

  /** Whether a file without it is refused. */
  boolean required() {
    return switch (this) {
      case ID, AGE, RACE, GOAL, DAYS_PER_WEEK, AS_OF, WEEKLY, LONGEST -> true;
      default -> false;
    };
  }

  /** The field that a sentence of the reader is about. */
  static Optional<Field> of(String name) {
    Field found = null;
    for (Field field : values()) {
      boolean fits =
          name.equals(field.path)
              || name.startsWith(field.path + ".")
              || name.startsWith(field.path + "[");
      if (fits && (found == null || field.path.length() > found.path.length())) {
        found = field;
      }
    }
    return name.equals("snapshot.recentRace") ? Optional.of(RACE_KM) : Optional.ofNullable(found);
  }

  /** The field that a change of a refusal names: daysPerWeek. */
  static Optional<Field> named(String lastStep) {
    return Arrays.stream(values())
        .filter(field -> field.path.endsWith("." + lastStep))
        .filter(field -> field.section != Section.BODY)
        .findFirst();
  }
}
