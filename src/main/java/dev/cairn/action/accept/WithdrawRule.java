package dev.cairn.action.accept;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.rules.KeptRule;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.ledger.Kind;
import java.util.List;

/** Takes a rule that coaches agreed on out of force again, however long ago it came in. */
public record WithdrawRule(String rule, RulesHere here, RuleStep step) implements Action {
  @Override
  public Kind kind() {
    return new Kind("rule.withdrawn");
  }

  @Override
  public Deed decide(Now now) {
    Standing before = here.of(now.records());
    KeptRule known = before.kept().get(rule);
    if (known == null || !known.agreed()) {
      throw new Refused(
          "No rule "
              + rule
              + " that coaches agreed on is in force, so nothing was changed. Maybe see which are"
              + " with \"elicit rulebook\".");
    }
    return step.changes(
        now, before, here.without(before, rule), List.of(rule), "Maybe look at the case first.");
  }
}
