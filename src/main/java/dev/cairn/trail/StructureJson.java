package dev.cairn.trail;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.Zone;
import org.jspecify.annotations.Nullable;

/** Writes how a session is built: its workout, its hard minutes and its steps. */
final class StructureJson {
  private static final Key BY_TIME = Key.of("byTime");
  private static final Key HARD_MINUTES = Key.of("hardMinutes");
  private static final Key METRES = Key.of("metres");
  private static final Key NAME = Key.of("name");
  private static final Key PART = Key.of("part");
  private static final Key RECOVERY_SECONDS = Key.of("recoverySeconds");
  private static final Key RECOVERY_ZONE = Key.of("recoveryZone");
  private static final Key REPS = Key.of("reps");
  private static final Key SECONDS = Key.of("seconds");
  private static final Key STEPS = Key.of("steps");
  private static final Key TARGET_PACE = Key.of("targetPace");
  private static final Key UPHILL = Key.of("uphill");
  private static final Key WORKOUT_ID = Key.of("workoutId");
  private static final Key ZONE = Key.of("zone");

  private StructureJson() {}

  static void write(@Nullable Session session, CanonicalWriter out) {
    if (session == null || session.steps().isEmpty()) {
      out.nothing();
      return;
    }
    out.beginObject();
    out.name(HARD_MINUTES).thousandths(Math.round(session.hardMinutes() * 1000));
    out.name(NAME).text(session.name());
    out.name(STEPS).beginArray();
    for (Step step : session.steps()) {
      step(step, out);
    }
    out.endArray();
    out.name(WORKOUT_ID).text(session.workoutId());
    out.endObject();
  }

  private static void step(Step step, CanonicalWriter out) {
    Zone recovery = step.recoveryZone();
    out.beginObject();
    out.name(BY_TIME).bool(step.byTime());
    out.name(METRES).integer(step.metres());
    out.name(PART).text(step.part().word());
    out.name(RECOVERY_SECONDS).integer(step.recoverySeconds());
    out.name(RECOVERY_ZONE).text(recovery == null ? null : recovery.word());
    out.name(REPS).integer(step.reps());
    out.name(SECONDS).integer(step.seconds());
    out.name(TARGET_PACE).text(WeekJson.pace(step.pace()));
    if (step.uphill()) {
      out.name(UPHILL).bool(true);
    }
    out.name(ZONE).text(step.zone().word());
    out.endObject();
  }
}
