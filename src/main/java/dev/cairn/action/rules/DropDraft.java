package dev.cairn.action.rules;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Kind;

/** Lets go of a draft about a rule. */
public record DropDraft(String rule) implements Action {
  @Override
  public Kind kind() {
    return new Kind("rule.draft.dropped");
  }

  @Override
  public Deed decide(Now now) {
    return Deed.Changes.of(change(now.records(), rule));
  }

  static Change change(Records records, String rule) {
    byte[] before = records.value(Thing.RULE_DRAFT, records.ledger(), rule);
    return Change.of(Thing.RULE_DRAFT, records.ledger(), rule, before, null);
  }
}
