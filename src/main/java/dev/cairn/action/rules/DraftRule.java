package dev.cairn.action.rules;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Kind;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps a thought about a rule for later; nothing is planned with it. */
public record DraftRule(Proposal proposal, RulesHere here) implements Action {
  @Override
  public Kind kind() {
    return new Kind("rule.drafted");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    RulesHere.Standing standing = here.of(records);
    here.after(standing, proposal, Signature.of(now, proposal.reason()));
    byte[] before = records.value(Thing.RULE_DRAFT, records.ledger(), proposal.rule());
    return Deed.Changes.of(
        Change.of(Thing.RULE_DRAFT, records.ledger(), proposal.rule(), before, proposal.toBytes()));
  }

  /** The drafts there are, by rule. */
  public static SortedMap<String, Proposal> all(Records records) {
    SortedMap<String, Proposal> all = new TreeMap<>();
    records
        .records(Thing.RULE_DRAFT)
        .forEach(row ->
            all.put(
                row.text("part"),
                Proposal.read(row.text("part"), KeptRule.json(row.bytes("value")))));
    return all;
  }
}
