package dev.cairn.ui.modify;

import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.CannotEdit;
import dev.cairn.review.edit.Draft;
import dev.cairn.ui.office.EditCase;
import dev.cairn.ui.prefs.Drafts;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps changes of a plan while they are not saved, and takes them up where they were left. */
final class Keeping {
  private static final Words WORDS = Words.of(Keeping.class);

  private final Drafts drafts;
  private final EditSteps steps;
  private final Saying saying;

  Keeping(Drafts drafts, EditSteps steps, Saying saying) {
    this.drafts = drafts;
    this.steps = steps;
    this.saying = saying;
  }

  /**
   * The draft with all that was left of it.
   *
   * @param sentence what was taken up, and what was not
   */
  record Taken(Draft draft, String sentence) {}

  /** What is not saved now; a draft in which nothing is changed leaves nothing. */
  void keep(String athleteId, EditCase from, Draft now) {
    if (!steps.changed(now)) {
      drafts.forget(athleteId);
      return;
    }
    Own own = Own.of(now);
    Unfinished unfinished =
        new Unfinished(
            now.piece().today(),
            from.planned().plan().hash(),
            own.afresh(),
            own.changes(),
            saying.now());
    drafts.keep(athleteId, unfinished.node());
  }

  void forget(String athleteId) {
    drafts.forget(athleteId);
  }

  /**
   * Goes on where somebody stopped: each change is a step again, those that do not fit are told.
   */
  Optional<Taken> takeUp(String athleteId, EditCase from, Draft standing) {
    Unfinished left = drafts.of(athleteId).flatMap(Unfinished::of).orElse(null);
    if (left == null) {
      return Optional.empty();
    }
    Draft now = standing;
    if (left.afresh() && !standing.changes().isEmpty()) {
      steps.did(now, WORDS.text("step.engine"));
      now = Draft.asMade(standing.piece());
    }
    int lost = 0;
    String why = "";
    for (PlanChange change : left.changes()) {
      try {
        Draft after = now.with(change);
        steps.did(now, step(change));
        now = after;
      } catch (CannotEdit gone) {
        lost++;
        why = gone.sentence();
      }
    }
    saying.take(left.said());
    boolean other = !left.plan().equals(from.planned().plan().hash());
    return Optional.of(new Taken(now, sentence(left, lost, why, other)));
  }

  private static String sentence(Unfinished left, int lost, String why, boolean other) {
    String day = Dates.withDay(left.day());
    int all = left.changes().size();
    if (lost > 0) {
      return WORDS.text("resumed.some", day, all, lost, why);
    }
    return WORDS.text(other ? "resumed.other" : "resumed.all", day, all);
  }

  /** What a change is called as a step. */
  static String step(PlanChange change) {
    return WORDS.text(
        switch (change) {
          case PlanChange.Moved moved -> "step.move";
          case PlanChange.Resized resized -> "step.length";
          case PlanChange.Retyped(var _, var type) ->
              type == WorkoutType.REST ? "step.rest" : "step.type";
          case PlanChange.Copied copied -> "step.copy";
          case PlanChange.WeeksSwapped swapped -> "step.weeks";
          case PlanChange.Away away -> "step.away";
        });
  }

  /** When somebody's changes were touched last; null where none are left. */
  @Nullable LocalDate left(String athleteId) {
    return drafts.of(athleteId).flatMap(Unfinished::of).map(Unfinished::day).orElse(null);
  }
}
