package dev.cairn.intake.lifting;

import dev.cairn.intake.Fields;
import dev.cairn.intake.Findings;
import dev.cairn.intake.Kind;
import dev.cairn.intake.Kinds;
import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.model.lifting.SetKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the log of a lifter file: sessions and the notes of days. */
final class LogReader {
  private static final Kind<Double> LOAD = Kinds.number(0, 3000);

  private final Fields fields;
  private final LoadUnit unit;
  private final Findings findings;

  LogReader(Fields fields, LoadUnit unit, Findings findings) {
    this.fields = fields;
    this.unit = unit;
    this.findings = findings;
    fields.required("source", Kinds.text(), "nobody can weigh what nobody told", "");
  }

  void finish() {
    fields.finish();
  }

  List<LiftingSession> sessions() {
    List<LiftingSession> sessions = new ArrayList<>();
    for (Fields session : fields.objects("sessions")) {
      sessions.add(
          new LiftingSession(
              session.required(
                  "start", LifterKinds.START, "rest is counted from it", LocalDateTime.MIN),
              session.optional("minutes", Kinds.whole(1, 1440)),
              work(session)));
      session.finish();
    }
    sessions.sort(Comparator.comparing(LiftingSession::start));
    return sessions;
  }

  private List<ExerciseWork> work(Fields session) {
    List<ExerciseWork> works = new ArrayList<>();
    for (Fields work : session.objects("work")) {
      List<LoggedSet> sets = new ArrayList<>();
      String exercise = work.required("exercise", Kinds.text(), "sets of nothing tell nothing", "");
      for (Fields set : work.objects("sets")) {
        sets.add(set(set));
        set.finish();
      }
      works.add(new ExerciseWork(exercise, sets));
      work.finish();
    }
    return works;
  }

  private LoggedSet set(Fields set) {
    SetKind kind = set.optional("kind", LifterKinds.SET, SetKind.WORK);
    Integer reps = set.optional("reps", Kinds.whole(0, 1000));
    Integer seconds = set.optional("seconds", Kinds.whole(1, 86_400));
    set.requireOne("reps", "seconds", "a set without either tells nothing");
    boolean failed = set.optional("failed", Kinds.FLAG, false);
    return new LoggedSet(kind, load(set), reps, seconds, effort(set), failed);
  }

  private @Nullable Mass load(Fields set) {
    Double load = set.optional("load", LOAD);
    LoadUnit marked = set.optional("unit", LifterKinds.UNIT, unit);
    Integer milligrams = set.optional("milligrams", Kinds.whole(0, 2_000_000_000));
    if (load != null && milligrams != null) {
      findings.problem(set.path("milligrams"), "stands beside load. Maybe only one is meant.");
    }
    if (milligrams != null) {
      return new Mass(milligrams);
    }
    return load == null ? null : Mass.of(load, marked);
  }

  private @Nullable Double effort(Fields set) {
    Double rpe = set.optional("rpe", Kinds.number(1, 10));
    Double reserve = set.optional("rir", Kinds.number(0, 9));
    if (rpe != null && reserve != null) {
      findings.problem(
          set.path("rir"), "stands beside rpe, which tells the same. Maybe only one is meant.");
    }
    return reserve == null ? rpe : Double.valueOf(10 - reserve);
  }

  List<DailyNote> days() {
    List<DailyNote> days = new ArrayList<>();
    Set<LocalDate> dates = new TreeSet<>();
    for (Fields day : fields.objects("days")) {
      DailyNote note = day(day);
      if (!note.date().equals(LocalDate.MIN) && !dates.add(note.date())) {
        findings.problem(day.path("date"), "is " + note.date() + ", a day with a note already.");
      }
      days.add(note);
      day.finish();
    }
    days.sort(Comparator.comparing(DailyNote::date));
    return days;
  }

  private DailyNote day(Fields day) {
    Double bodyweight = day.optional("bodyweight", Kinds.number(20, 1000));
    List<Muscle> pain = day.list("pain", LifterKinds.MUSCLE);
    return new DailyNote(
        day.required("date", Kinds.DATE, "a note counts from its day", LocalDate.MIN),
        day.optional("sleepHours", Kinds.number(0, 24)),
        day.optional("soreness", Kinds.whole(1, 5)),
        day.optional("stress", Kinds.whole(1, 5)),
        bodyweight == null ? null : Mass.of(bodyweight, unit),
        day.has("pain") ? pain : null);
  }
}
