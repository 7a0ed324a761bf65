package dev.cairn.trail;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.model.Day;
import dev.cairn.model.Intensity;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Race;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import org.jspecify.annotations.Nullable;

/** Writes weeks and days of a plan; fields for prose stay empty, they belong to the writers. */
final class WeekJson {
  private static final Key COACH_NOTES = Key.of("coachNotes");
  private static final Key DATE = Key.of("date");
  private static final Key DAY_OF_WEEK = Key.of("dayOfWeek");
  private static final Key DAYS = Key.of("days");
  private static final Key DESCRIPTION = Key.of("description");
  private static final Key INTENSITY = Key.of("intensity");
  private static final Key PLANNED_DISTANCE_KM = Key.of("plannedDistanceKm");
  private static final Key PLANNED_DURATION_MINS = Key.of("plannedDurationMins");
  private static final Key TARGET_HR_ZONE = Key.of("targetHrZone");
  private static final Key TARGET_PACE = Key.of("targetPace");
  private static final Key TITLE = Key.of("title");
  private static final Key WEEK_END_DATE = Key.of("weekEndDate");
  private static final Key WEEK_NUMBER = Key.of("weekNumber");
  private static final Key WEEK_START_DATE = Key.of("weekStartDate");
  private static final Key WEEK_TYPE = Key.of("weekType");
  private static final Key WHY = Key.of("why");
  private static final Key WORKOUT_STRUCTURE = Key.of("workoutStructure");
  private static final Key WORKOUT_TYPE = Key.of("workoutType");

  private static final String[] DAY_NAMES = {"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"};

  private WeekJson() {}

  static void write(Week week, Race race, CanonicalWriter out) {
    out.beginObject();
    out.name(COACH_NOTES).nothing();
    out.name(DAYS).beginArray();
    for (Day day : week.days()) {
      day(day, race, out);
    }
    out.endArray();
    out.name(PLANNED_DISTANCE_KM).thousandths(week.metres());
    out.name(WEEK_END_DATE).text(week.end().toString());
    out.name(WEEK_NUMBER).integer(week.number());
    out.name(WEEK_START_DATE).text(week.start().toString());
    out.name(WEEK_TYPE).text(week.type().value().word());
    out.name(WHY);
    why(out, week.type().why(), week.total().why(), null);
    out.endObject();
  }

  private static void day(Day day, Race race, CanonicalWriter out) {
    Session session = day.session() == null ? null : day.session().value();
    WorkoutType type = day.type().value();
    out.beginObject();
    out.name(DATE).text(day.date().toString());
    out.name(DAY_OF_WEEK).text(DAY_NAMES[day.dayOfWeek().getValue() - 1]);
    out.name(DESCRIPTION).nothing();
    out.name(INTENSITY).text(intensity(type, session).word());
    distance(day, race, out.name(PLANNED_DISTANCE_KM));
    out.name(PLANNED_DURATION_MINS);
    if (session == null) {
      out.nothing();
    } else {
      out.integer(session.durationMins());
    }
    out.name(TARGET_HR_ZONE).text(session == null ? null : session.hrZone());
    out.name(TARGET_PACE).text(session == null ? null : pace(session.pace()));
    out.name(TITLE).text("");
    out.name(WHY);
    why(out, day.type().why(), whyOf(day.distance()), whyOf(day.session()));
    out.name(WORKOUT_STRUCTURE);
    StructureJson.write(session, out);
    out.name(WORKOUT_TYPE).text(type.word());
    out.endObject();
  }

  private static Intensity intensity(WorkoutType type, @Nullable Session session) {
    if (session != null) {
      return session.intensity();
    }
    return type == WorkoutType.RACE ? Intensity.HIGH : Intensity.LOW;
  }

  /** Goal race and B races are no training and carry their own length. */
  private static void distance(Day day, Race race, CanonicalWriter out) {
    if (day.type().value() == WorkoutType.RACE) {
      out.thousandths(day.session() == null ? race.metres() : day.session().value().mainMetres());
    } else if (day.distance() == null) {
      out.nothing();
    } else {
      out.thousandths(day.distance().value().metres());
    }
  }

  /** "5:27-6:10/km", or one figure when both ends are the same. */
  static @Nullable String pace(@Nullable PaceRange pace) {
    if (pace == null) {
      return null;
    }
    String fast = clock(pace.fast());
    return pace.fast() == pace.slow() ? fast + "/km" : fast + "-" + clock(pace.slow()) + "/km";
  }

  private static String clock(int seconds) {
    int rest = seconds % 60;
    return seconds / 60 + (rest < 10 ? ":0" : ":") + rest;
  }

  private static @Nullable String whyOf(@Nullable Reasoned<?> value) {
    return value == null ? null : value.why();
  }

  /** The decisions behind a place, each once. */
  private static void why(
      CanonicalWriter out, String first, @Nullable String second, @Nullable String third) {
    out.beginArray().text(first);
    if (second != null && !second.equals(first)) {
      out.text(second);
    }
    if (third != null && !third.equals(first) && !third.equals(second)) {
      out.text(third);
    }
    out.endArray();
  }
}
