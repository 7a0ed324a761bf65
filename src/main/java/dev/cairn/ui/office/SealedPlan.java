package dev.cairn.ui.office;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Opinions;
import dev.cairn.review.Origin;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Source;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.Trail;

/**
 * A plan that another coach changed, for one who is to judge it before its reasons show: the same
 * days, without the marks that tell what was changed. It is only looked at, never kept.
 */
final class SealedPlan {
  private static final String UNTOLD = "told-with-your-opinion";

  private SealedPlan() {}

  /** Whether a plan that was changed is a second look, and this coach has not said a word. */
  static boolean is(Records records, CurrentPlan plan, String coach) {
    return !plan.changes().isEmpty()
        && Opinions.of(records, plan, coach).isEmpty()
        && records.of(Table.SAMPLE_ITEM, plan.athlete()).stream()
            .filter(row -> row.text("coach").equals(coach) && !row.has("until"))
            .filter(row -> row.text("origin").equals(Origin.SECOND.word()))
            .anyMatch(row -> row.text("plan").equals(plan.hash()))
        && records.of(Table.VERDICT, plan.athlete()).stream()
            .filter(row -> !row.has("until") && row.text("coach").equals(coach))
            .noneMatch(row -> row.text("plan").equals(plan.hash()));
  }

  static StoredPlan of(StoredPlan plan) {
    Trail trail = new Trail();
    plan.trail().decisions().forEach(decision -> trail.record(unmarked(decision)));
    return new StoredPlan(
        plan.athleteId(),
        plan.engineVersion(),
        plan.packs(),
        plan.race(),
        plan.raceDate(),
        plan.goal(),
        plan.weeks(),
        trail,
        plan.relaxed(),
        plan.warnings(),
        plan.input(),
        plan.hash());
  }

  private static Decision unmarked(Decision decision) {
    return decision.source() instanceof Source.CoachRule rule && rule.byHand()
        ? new Decision(
            decision.id(),
            decision.type(),
            decision.what(),
            decision.value(),
            new Source.CoachRule(UNTOLD, "", "", ""),
            decision.inputs(),
            decision.alternatives())
        : decision;
  }
}
