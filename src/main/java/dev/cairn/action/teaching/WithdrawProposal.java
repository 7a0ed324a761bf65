package dev.cairn.action.teaching;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.accept.WithdrawRule;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Learned;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a proposal aside, with the reason; a rule that came of it goes out of force in the same
 * step. Once somebody makes such a change again, it is there again.
 *
 * @param asked whether a meeting is to be asked instead
 */
public record WithdrawProposal(
    String id, boolean asked, String reason, ReviewRules rules, RulesHere here, RuleStep step)
    implements Action {
  private static final int LONGEST = 1000;

  public WithdrawProposal {
    if (reason.isBlank() || reason.length() > LONGEST) {
      throw new Refused(
          "A proposal is set aside with a reason of 1 to "
              + LONGEST
              + " letters, so nothing was done. Maybe say what speaks against it.");
    }
  }

  @Override
  public Kind kind() {
    return new Kind(asked ? "proposal.asked" : "proposal.withdrawn");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    Suggestion one = new Taught(records, rules, here.of(records)).find(id);
    if (one.fate() == Fate.SET_ASIDE || one.fate() == Fate.ASKED && asked) {
      throw new Refused("The proposal " + id + " is set aside already, so nothing was done.");
    }
    if (one.fate() == Fate.IN_FORCE && asked) {
      throw new Refused(
          "The rule of " + id + " is in force, so it is no question. Maybe withdraw it first.");
    }
    long through = one.learned().cases().stream().mapToLong(Edit::sequence).max().orElse(0);
    String by =
        records
            .row(Table.COACH, new Subject("coach", now.coach()).text())
            .map((Row row) -> row.text("name"))
            .orElse("a coach");
    SetAside said = new SetAside(asked, by, now.today(), reason, through);
    List<Change> changes = new ArrayList<>();
    byte[] before = records.value(Thing.PROPOSAL, records.ledger(), id);
    changes.add(Change.of(Thing.PROPOSAL, records.ledger(), id, before, said.toBytes()));
    changes.add(question(now, one.learned()));
    List<String> remarks = new ArrayList<>();
    if (one.fate() == Fate.IN_FORCE) {
      Deed out = new WithdrawRule("cr-" + id, here, step).decide(now);
      if (out instanceof Deed.Changes(List<Change> rule, List<String> told)) {
        changes.addAll(rule);
        remarks.addAll(told);
      }
    }
    return new Deed.Changes(changes, remarks);
  }

  /** As those that come of a change in a plan, so that a meeting takes it up in the same way. */
  private Change question(Now now, Learned learned) {
    Records records = now.records();
    byte[] before = records.value(Thing.QUESTION, records.ledger(), id);
    if (!asked) {
      return Change.of(Thing.QUESTION, records.ledger(), id, before, null);
    }
    boolean disputed = learned instanceof Learned.Question;
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("coach").text(now.coach().hex()).name("plan").text("");
    out.name("scope").beginObject().endObject().name("text").text(reason);
    EditQuestion.Type type = disputed ? EditQuestion.Type.DIRECTION : EditQuestion.Type.RANGE;
    out.name("type").text(type.word()).endObject();
    return Change.of(Thing.QUESTION, records.ledger(), id, before, out.toBytes());
  }
}
