package dev.cairn.action.plan;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.ledger.Kind;
import dev.cairn.review.EditQuestion;

/** Makes a question for a meeting of what coaches changed in an athlete's plan before. */
public record AskAboutChange(String athleteId, EditQuestion question) implements Action {
  @Override
  public Kind kind() {
    return new Kind("question.asked");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    CurrentPlan current = records.plan(athleteId);
    if (current.changes().isEmpty()) {
      throw new Refused(
          "No coach changed the plan of "
              + athleteId
              + ", so there is nothing to ask about and nothing was recorded. Maybe change it"
              + " first.");
    }
    if (question.text().isBlank()) {
      throw new Refused(
          "The question about the plan of " + athleteId + " is empty, so nothing was recorded.");
    }
    if (records.value(Thing.QUESTION, current.athlete(), current.hash()) != null) {
      throw new Refused(
          "What was changed in the plan of "
              + athleteId
              + " is a question already, so nothing was recorded. Maybe take it up in a meeting.");
    }
    byte[] after = EditRecord.question(now.coach(), current.hash(), question);
    return Deed.Changes.of(
        Change.of(Thing.QUESTION, current.athlete(), current.hash(), null, after));
  }
}
