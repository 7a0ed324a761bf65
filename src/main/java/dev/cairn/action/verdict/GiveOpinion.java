package dev.cairn.action.verdict;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Kind;
import dev.cairn.review.Judgement;
import dev.cairn.review.Opinion;
import dev.cairn.review.VerdictJson;

/**
 * Says what a coach thinks of a plan before any reason was seen. It stays as it is and is never
 * undone, since whoever has seen the reasons cannot think it again; the verdict follows.
 */
public record GiveOpinion(String athleteId, Judgement judgement, long seconds) implements Action {
  @Override
  public Kind kind() {
    return Lasting.OPINION_GIVEN;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    CurrentPlan current = records.plan(athleteId);
    Opinion before = Opinions.of(records, current, now.coach().hex()).orElse(null);
    if (before != null) {
      throw new Refused(
          "The first opinion on this plan of "
              + athleteId
              + " is "
              + before.judgement().text()
              + " and stays, so nothing was recorded. Maybe give the verdict now.");
    }
    String part = Opinions.part(records, current, now.coach().hex());
    Opinion opinion = new Opinion(judgement, current.made(), seconds);
    return Deed.Changes.of(
        Change.of(
            Thing.OPINION,
            current.athlete(),
            part,
            records.value(Thing.OPINION, current.athlete(), part),
            VerdictJson.bytes(opinion)));
  }
}
