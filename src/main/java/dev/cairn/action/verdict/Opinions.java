package dev.cairn.action.verdict;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.review.Judgement;
import dev.cairn.review.Opinion;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** First opinions as they were recorded. */
public final class Opinions {
  private Opinions() {}

  /**
   * What a coach thought of the plan that stands, as the engine made it, before seeing reasons; of
   * one that came once more only what he thought this time.
   */
  public static Optional<Opinion> of(Records records, CurrentPlan current, String coach) {
    return records
        .json(Thing.OPINION, current.athlete(), part(records, current, coach))
        .map(Opinions::read)
        .filter(opinion -> opinion.plan().equals(current.made()));
  }

  /** Where it is kept. */
  static String part(Records records, CurrentPlan current, String coach) {
    return new Repeats(records).asked(current, coach).map(Repeats::part).orElse(coach);
  }

  private static Opinion read(JsonNode json) {
    return new Opinion(
        Judgement.of(json.path("verdict").asString("")).orElseThrow(),
        json.path("plan").asString(""),
        json.path("seconds").longValue());
  }
}
