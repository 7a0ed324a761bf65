package dev.cairn.intake.lifting;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.SetKind;
import org.jspecify.annotations.Nullable;

/** Writes the sessions of a lifter file, each load in the unit in which three decimals tell it. */
final class SessionText {
  private static final Key EXERCISE = Key.of("exercise");
  private static final Key FAILED = Key.of("failed");
  private static final Key KIND = Key.of("kind");
  private static final Key LOAD = Key.of("load");
  private static final Key MILLIGRAMS = Key.of("milligrams");
  private static final Key MINUTES = Key.of("minutes");
  private static final Key REPS = Key.of("reps");
  private static final Key RPE = Key.of("rpe");
  private static final Key SECONDS = Key.of("seconds");
  private static final Key SETS = Key.of("sets");
  private static final Key START = Key.of("start");
  private static final Key UNIT = Key.of("unit");
  private static final Key WORK = Key.of("work");

  private final CanonicalWriter out;
  private final LoadUnit usual;

  SessionText(CanonicalWriter out, LoadUnit usual) {
    this.out = out;
    this.usual = usual;
  }

  void write(LiftingSession session) {
    out.beginObject();
    Integer minutes = session.minutes();
    if (minutes != null) {
      out.name(MINUTES).integer(minutes);
    }
    out.name(START).text(session.start().toString()).name(WORK).beginArray();
    session.work().forEach(this::work);
    out.endArray().endObject();
  }

  private void work(ExerciseWork work) {
    out.beginObject().name(EXERCISE).text(work.exercise()).name(SETS).beginArray();
    work.sets().forEach(this::set);
    out.endArray().endObject();
  }

  private void set(LoggedSet set) {
    out.beginObject();
    if (set.failed()) {
      out.name(FAILED).bool(true);
    }
    if (set.kind() != SetKind.WORK) {
      out.name(KIND).text(LifterKinds.word(set.kind()));
    }
    LoadUnit unit = load(set.load());
    integer(REPS, set.reps());
    Double rpe = set.rpe();
    if (rpe != null) {
      out.name(RPE).thousandths(Math.round(rpe * 1000));
    }
    integer(SECONDS, set.seconds());
    if (unit != null && unit != usual) {
      out.name(UNIT).text(unit.symbol());
    }
    out.endObject();
  }

  /** Writes the load and gives its unit; null for none, and for one that only milligrams tell. */
  private @Nullable LoadUnit load(@Nullable Mass load) {
    if (load == null) {
      return null;
    }
    LoadUnit unit = unit(load);
    if (unit == null) {
      out.name(MILLIGRAMS).integer(load.milligrams());
    } else {
      out.name(LOAD).thousandths(Math.round(load.in(unit) * 1000));
    }
    return unit;
  }

  private @Nullable LoadUnit unit(Mass load) {
    if (exact(load, usual)) {
      return usual;
    }
    LoadUnit other = usual == LoadUnit.POUND ? LoadUnit.KILOGRAM : LoadUnit.POUND;
    return exact(load, other) ? other : null;
  }

  private static boolean exact(Mass load, LoadUnit unit) {
    return Mass.of(Math.round(load.in(unit) * 1000) / 1000.0, unit).equals(load);
  }

  private void integer(Key key, @Nullable Integer value) {
    if (value != null) {
      out.name(key).integer(value);
    }
  }
}
