package dev.cairn.action.accept;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;

/** A coach signs a rule exactly as it is offered; nothing is in force by that alone. */
public record SignRule(Offer offer, String coachId) implements Action {
  @Override
  public Kind kind() {
    return new Kind("rule.signed");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    Answered.refuseOnce(offer);
    Participant coach =
        offer.coaches().stream()
            .filter(one -> one.id().equals(coachId))
            .findFirst()
            .orElseThrow(() ->
                new Refused(
                    coachId
                        + " did not take part in what led to the rule "
                        + offer.id()
                        + ", so it was not signed. Maybe one of "
                        + String.join(", ", offer.coaches().stream().map(Participant::id).toList())
                        + "."));
    String part = SignOffs.part(offer.id(), coach.id());
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("content").text(offer.content());
    out.name("name").text(coach.name()).name("on").text(now.today().toString());
    byte[] after = out.endObject().toBytes();
    byte[] before = records.value(Thing.RULE_SIGNED, records.ledger(), part);
    return Deed.Changes.of(Change.of(Thing.RULE_SIGNED, records.ledger(), part, before, after));
  }
}
