package dev.cairn.action.rules;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.ledger.Kind;
import dev.cairn.work.Cancel;
import java.util.List;

/**
 * Decides about a rule, and makes every plan anew that it has a say in: one step. Plans whose days
 * come out otherwise wait for a coach again, all others keep their approval, and lived weeks stay
 * as they were run.
 */
public final class ChangeRule implements Action {
  private final Proposal proposal;
  private final RulesHere here;
  private final RuleStep step;

  private ChangeRule(Proposal proposal, RulesHere here, RuleStep step) {
    this.proposal = proposal;
    this.here = here;
    this.step = step;
  }

  /** Plans are made while it is recorded. */
  public static ChangeRule of(Proposal proposal, RulesHere here, int threads, Cancel cancel) {
    return new ChangeRule(proposal, here, RuleStep.planning(threads, cancel));
  }

  /** Plans were made before; of whom the file or the rules are others by now, they are again. */
  public static ChangeRule of(Proposal proposal, RulesHere here, PlannedAhead ahead, int threads) {
    return new ChangeRule(proposal, here, RuleStep.planned(ahead, threads));
  }

  @Override
  public Kind kind() {
    return new Kind("rule.changed");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    Standing before = here.of(records);
    if (proposal.holds(before.modifier(proposal.rule()))) {
      return new Deed.Changes(List.of(), List.of());
    }
    Standing after = here.after(before, proposal, Signature.of(now, proposal.reason()));
    return step.changes(
        now,
        before,
        after,
        List.of(proposal.rule()),
        "Maybe choose a value nearer to the pack's own.");
  }
}
