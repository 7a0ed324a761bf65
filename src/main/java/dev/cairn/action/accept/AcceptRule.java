package dev.cairn.action.accept;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.rules.KeptRule;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a rule that coaches agreed on into force and makes every plan anew that it has a say in: one
 * step, taken back as one. It is refused without the signatures that the policy asks for, when one
 * of its cases does not come out as written, and when the answers it names come to something else.
 */
public record AcceptRule(Offer offer, RulesHere here, RuleStep step) implements Action {
  @Override
  public Kind kind() {
    return new Kind("rule.accepted");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    Standing before = here.of(records);
    Answered.refuseOther(offer, records, before);
    SignOffs signOffs = SignOffs.of(records, offer, policy(before));
    if (!signOffs.enough()) {
      throw new Refused(
          signOffs.sentence(offer.id()) + ". So it is not in force. Maybe ask them to sign.");
    }
    KeptRule rule = offer.kept(signOffs.needed(), signOffs.signed());
    KeptRule known = before.kept().get(rule.id());
    if (known != null && Arrays.equals(known.toBytes(), rule.toBytes())) {
      return new Deed.Changes(List.of(), List.of());
    }
    List<String> instead = Replaced.by(offer.provenance(), before);
    Standing after = here.after(before, rule, instead);
    List<String> rules = new ArrayList<>(List.of(rule.id()));
    rules.addAll(instead);
    Deed.Changes changes =
        step.changes(now, before, after, rules, "Maybe look at the case with the coaches again.");
    List<String> remarks = new ArrayList<>();
    instead.forEach(old -> remarks.add("It takes the place of the rule " + old + "."));
    remarks.addAll(changes.remarks());
    return new Deed.Changes(changes.changes(), remarks);
  }

  /** The rules of meetings in force, or a refusal. */
  public static MeetingPolicy policy(Standing standing) {
    try {
      return standing.shelf().meetings().policy();
    } catch (RulesMissing missing) {
      throw new Refused(
          "No pack in force says how many coaches have to sign a rule, so none comes into force."
              + " Maybe put the pack elicitation back.");
    }
  }
}
