package dev.cairn.action.teaching;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignRule;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.ReviewRules;

/** A coach signs the rule that a proposal would be; nothing is in force by that alone. */
public record SignProposal(String id, ReviewRules rules, RulesHere here) implements Action {
  @Override
  public Kind kind() {
    return new Kind("rule.signed");
  }

  @Override
  public Deed decide(Now now) {
    Offer offer = offer(new Taught(now.records(), rules, here.of(now.records())).find(id));
    return new SignRule(offer, now.coach().hex()).decide(now);
  }

  /** The rule of a proposal, or a refusal that says why there is none. */
  public static Offer offer(Suggestion one) {
    return one.offer()
        .orElseThrow(() ->
            new Refused(
                "No rule follows from "
                    + one.id()
                    + ", so nothing was signed. "
                    + one.noRule().map(NoOffer::sentence).orElse("")));
  }
}
