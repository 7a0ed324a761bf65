package dev.cairn.review.edit;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.RandomAthletes;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.EditRules;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Plans laid ready in a test, and edits of them at random. */
public final class Pieces {
  public static final EditRules EDITING = RunningPack.reviewing().rules().edits();

  private Pieces() {}

  /** The sample runner of a folder, nothing of the plan lived yet. */
  public static Workpiece of(String sample) {
    return of(RunningPack.sample(sample), null).orElseThrow();
  }

  public static Workpiece of(String sample, LocalDate today) {
    return of(RunningPack.sample(sample), today).orElseThrow();
  }

  /** A runner by chance, if there is a plan for him. */
  public static Optional<Workpiece> random(long seed) {
    return of(RandomAthletes.athlete(seed), null);
  }

  private static Optional<Workpiece> of(
      Athlete athlete, @org.jspecify.annotations.Nullable LocalDate today) {
    if (!(RunningPack.planner().plan(athlete) instanceof Outcome.Planned planned)) {
      return Optional.empty();
    }
    Plan plan = planned.plan().plan();
    LocalDate now = today == null ? plan.weeks().getFirst().start() : today;
    return Optional.of(new Workpiece(athlete, RunningPack.rules(), EDITING, plan, List.of(), now));
  }

  /** An edit by chance that makes sense and need not keep the rules; nothing after many tries. */
  public static Optional<Draft> edited(Draft draft, Random random) {
    for (int tries = 0; tries < 50; tries++) {
      try {
        return Optional.of(draft.with(change(draft, random)));
      } catch (CannotEdit senseless) {
        // Another one is tried.
      }
    }
    return Optional.empty();
  }

  private static PlanChange change(Draft draft, Random random) {
    int weeks = draft.plan().weeks().size();
    LocalDate start = draft.plan().weeks().getFirst().start();
    LocalDate one = start.plusDays(random.nextInt(7 * weeks));
    LocalDate near = one.plusDays(random.nextInt(7) - 3);
    Day day = draft.day(one);
    return switch (random.nextInt(6)) {
      case 0 -> new PlanChange.Moved(one, near);
      case 1 ->
          new PlanChange.Resized(one, Math.max(1, day.trainingSteps() + random.nextInt(9) - 4));
      case 2 ->
          new PlanChange.Retyped(one, random.nextBoolean() ? WorkoutType.REST : WorkoutType.EASY);
      case 3 -> new PlanChange.Copied(one, near);
      case 4 -> new PlanChange.WeeksSwapped(one, one.plusWeeks(1));
      default ->
          new PlanChange.Away(one, one.plusDays(random.nextInt(4)), PlanChange.Cause.TRAVELLING);
    };
  }
}
