package dev.cairn.ui.modify;

import dev.cairn.action.CurrentPlan;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.json.Key;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Changes of a plan that were begun and not saved, as a file keeps them.
 *
 * @param day when they were touched last
 * @param plan the hash of the plan that they were made in
 * @param afresh whether they begin at the engine's plan, and what coaches saved before goes
 * @param changes those that are not saved, in order
 */
record Unfinished(
    LocalDate day, String plan, boolean afresh, List<PlanChange> changes, Saying.Said said) {
  private static final Key AFRESH = Key.of("afresh");
  private static final Key ASKING = Key.of("asking");
  private static final Key CHANGES = Key.of("changes");
  private static final Key DAY = Key.of("day");
  private static final Key EXCEPTIONS = Key.of("exceptions");
  private static final Key NOTE = Key.of("note");
  private static final Key PLAN = Key.of("plan");
  private static final Key QUESTION = Key.of("question");
  private static final Key REASONS = Key.of("reasons");
  private static final Key TYPE = Key.of("type");

  Unfinished {
    changes = List.copyOf(changes);
  }

  JsonNode node() {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(AFRESH).bool(afresh).name(ASKING).bool(said.asking()).name(CHANGES);
    CurrentPlan.write(changes, out);
    out.name(DAY).text(day.toString()).name(EXCEPTIONS).texts(said.granted());
    out.name(NOTE).text(said.note()).name(PLAN).text(plan).name(QUESTION).text(said.question());
    out.name(REASONS).texts(said.reasons()).name(TYPE).text(said.questionType().word());
    try {
      return JsonFile.read(out.endObject().toBytes()).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("What was just written is not valid JSON", broken);
    }
  }

  /** Nothing where somebody wrote something else into the file. */
  static Optional<Unfinished> of(JsonNode node) {
    try {
      return Optional.of(
          new Unfinished(
              LocalDate.parse(node.path("day").asString("")),
              node.path("plan").asString(""),
              node.path("afresh").asBoolean(false),
              CurrentPlan.changes(node.path("changes")),
              said(node)));
    } catch (DateTimeException | IllegalStateException odd) {
      return Optional.empty();
    }
  }

  private static Saying.Said said(JsonNode node) {
    EditQuestion.Type type = EditQuestion.Type.DIRECTION;
    for (EditQuestion.Type one : EditQuestion.Type.values()) {
      type = one.word().equals(node.path("type").asString("")) ? one : type;
    }
    return new Saying.Said(
        texts(node.path("reasons")),
        texts(node.path("exceptions")),
        node.path("note").asString(""),
        node.path("asking").asBoolean(false),
        node.path("question").asString(""),
        type);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asString("")));
    return texts;
  }
}
