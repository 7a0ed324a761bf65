package dev.cairn.app;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.engine.check.PlanCheck;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.pack.EditRules;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Drop;
import dev.cairn.review.edit.Workpiece;
import dev.cairn.ui.Ground;
import java.time.LocalDate;
import java.util.List;

/**
 * What every day of a week says to a run in hand, beside the checker alone: it has to be asked once
 * for each of the other six days.
 */
final class DragLaps {
  static final String DRAG = "drag";
  static final String DRAG_FLOOR = "drag-floor";

  private static final int WARM = 300;
  private static final int OTHERS = 6;

  private DragLaps() {}

  static void tell(Ground ground, int rounds) {
    Draft draft = draft(ground);
    Week week = draft.plan().weeks().get(draft.plan().weeks().size() / 2);
    LocalDate run =
        week.days().stream()
            .filter(day -> day.type().value().run())
            .map(Day::date)
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < WARM; i++) {
      answers(draft, run, week);
      floor(draft);
    }
    for (int i = 0; i < rounds; i++) {
      long from = System.nanoTime();
      answers(draft, run, week);
      long between = System.nanoTime();
      floor(draft);
      Tell.figure(DRAG, (between - from) / 1e6);
      Tell.figure(DRAG_FLOOR, (System.nanoTime() - between) / 1e6);
    }
  }

  private static void answers(Draft draft, LocalDate run, Week week) {
    List<Drop> drops = Drop.of(draft, run, week);
    if (drops.size() != OTHERS + 1) {
      throw new IllegalStateException("A week has " + drops.size() + " days");
    }
  }

  private static void floor(Draft draft) {
    Workpiece piece = draft.piece();
    for (int i = 0; i < OTHERS; i++) {
      if (!PlanCheck.violations(piece.athlete(), piece.rules(), draft.plan()).isEmpty()) {
        throw new IllegalStateException("The engine's own plan breaks a rule");
      }
    }
  }

  /** Of the first sample runner who has a plan. */
  private static Draft draft(Ground ground) {
    try {
      RunningRules rules = ground.rules().running();
      EditRules editing = ground.rules().reviewing().rules().edits();
      for (AthleteFile file : ground.samples().athletes().get()) {
        if (new Planner(rules).plan(file.athlete()) instanceof Outcome.Planned planned) {
          LocalDate start = planned.plan().plan().weeks().getFirst().start();
          return Draft.standing(
              new Workpiece(
                  file.athlete(), rules, editing, planned.plan().plan(), List.of(), start));
        }
      }
    } catch (RulesMissing missing) {
      throw new IllegalStateException(missing);
    }
    throw new IllegalStateException("None of the samples has a plan");
  }
}
