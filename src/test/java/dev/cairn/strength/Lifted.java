package dev.cairn.strength;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.model.lifting.SetKind;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.StrengthRules;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.overload.Overload;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.score.RuleOnly;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Logs for tests, written as a lifter would tell them. */
public final class Lifted {
  public static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 24, 18, 0);
  public static final StrengthRules RULES = rules();

  private final String exercise;
  private final LoadUnit unit;
  private final List<LiftingSession> sessions = new ArrayList<>();
  private final List<DailyNote> days = new ArrayList<>();
  private Prescription asked;
  private @Nullable Equipment equipment;
  private @Nullable Double own;

  private Lifted(String exercise, LoadUnit unit) {
    this.exercise = exercise;
    this.unit = unit;
    this.asked = new Prescription(exercise, 3, 8, 10, 8, null, false);
  }

  public static Lifted of(String exercise, LoadUnit unit) {
    return new Lifted(exercise, unit);
  }

  public Lifted asked(int from, int to, double rpe, boolean deload) {
    asked = new Prescription(exercise, 3, from, to, rpe, null, deload);
    return this;
  }

  public Lifted with(Equipment told) {
    equipment = told;
    return this;
  }

  public Lifted weighing(double bodyweight) {
    own = bodyweight;
    return this;
  }

  public Lifted did(int daysAgo, LoggedSet... sets) {
    sessions.add(
        new LiftingSession(
            DAY.minusDays(daysAgo), null, List.of(new ExerciseWork(exercise, List.of(sets)))));
    return this;
  }

  public LoggedSet set(double load, int reps, @Nullable Double rpe) {
    return set(load, reps, rpe, false);
  }

  public LoggedSet set(double load, int reps, @Nullable Double rpe, boolean failed) {
    return new LoggedSet(SetKind.WORK, Mass.of(load, unit), reps, null, rpe, failed);
  }

  public Lifted told(
      @Nullable Double sleep, @Nullable Integer soreness, @Nullable List<Muscle> pain) {
    days.add(new DailyNote(DAY.toLocalDate(), sleep, soreness, null, null, pain));
    return this;
  }

  public LiftingLog log() {
    Equipment usual = Objects.requireNonNull(RULES.overload().usualGym().get(unit));
    Lifter lifter =
        new Lifter(
            "test",
            "Test",
            unit,
            null,
            null,
            own == null ? null : Mass.of(own, unit),
            null,
            LiftingGoal.STRENGTH,
            equipment == null ? usual : equipment,
            List.of(asked));
    return new LiftingLog(lifter, sessions, days);
  }

  public Exercise exercise() {
    return RULES.exercises().find(exercise).orElseThrow();
  }

  public Suggestion suggestion() {
    return suggestion(new RuleOnly());
  }

  public Suggestion suggestion(Scorer scorer) {
    return switch (Overload.suggest(log(), exercise(), asked, DAY, RULES, scorer)) {
      case Suggestion suggestion -> suggestion;
      case Answer.None none -> throw new IllegalStateException(none.sentence());
    };
  }

  /** A model that always says so much. */
  public static Scorer saying(Mass load, double weight) {
    Scored.ModelRef ref = new Scored.ModelRef("test", "1", "", Mass.NONE, Mass.NONE, weight);
    return (features, last) ->
        new Scored.Predicted(ref, load, load, load, 0.8, Double.NaN, List.of());
  }

  private static StrengthRules rules() {
    try {
      return PackShelf.open(Path.of("plugins"), CaseRunner.passing()).strength();
    } catch (IOException | RulesMissing problem) {
      throw new IllegalStateException(problem);
    }
  }
}
