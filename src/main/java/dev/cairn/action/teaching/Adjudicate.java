package dev.cairn.action.teaching;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.review.Judgement;

/**
 * Says what holds of a plan that one coach approved and another, or the same, rejected. Both
 * verdicts stay as they are, since agreement is counted from them; what is said here decides
 * whether the athlete gets the plan.
 */
public record Adjudicate(String athleteId, Judgement judgement, String reason) implements Action {
  public Adjudicate {
    if (reason.isBlank()) {
      throw new Refused(
          "The conflict about "
              + athleteId
              + " was to be settled without a reason, from which neither coach could learn"
              + " anything, so nothing was recorded.");
    }
    if (judgement != Judgement.APPROVED && judgement != Judgement.REJECTED) {
      throw new Refused(
          "A conflict is settled by approving or rejecting the plan, so nothing was recorded.");
    }
  }

  @Override
  public Kind kind() {
    return new Kind("conflict.settled");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    CurrentPlan current = records.plan(athleteId);
    Subject athlete = current.athlete();
    boolean open =
        new CoachAgreement(records)
            .conflicts().stream()
                .anyMatch(one ->
                    one.subject().equals(athlete.text()) && one.plan().equals(current.made()));
    if (!open) {
      throw new Refused(
          "The plan of "
              + athleteId
              + " was not judged differently by two coaches, nor by one when asked once more, or"
              + " it is settled, so nothing was recorded. Maybe see the conflicts with"
              + " \"agreement\".");
    }
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("coach").text(now.coach().hex());
    out.name("content").text(content(records, current)).name("made").text(current.made());
    out.name("plan").text(current.hash()).name("reason").text(reason);
    out.name("verdict").text(judgement.word()).endObject();
    byte[] before = records.value(Thing.ADJUDICATION, athlete, "");
    return Deed.Changes.of(Change.of(Thing.ADJUDICATION, athlete, "", before, out.toBytes()));
  }

  private static String content(Records records, CurrentPlan current) {
    return records.planRow(current.athlete(), current.hash()).orElseThrow().text("content");
  }
}
