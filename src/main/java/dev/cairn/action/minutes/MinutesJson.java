package dev.cairn.action.minutes;

import dev.cairn.action.elicit.EngineValue;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.action.elicit.MeetingNote;
import dev.cairn.action.elicit.MeetingRecords.Signed;
import dev.cairn.action.elicit.SecondLook;
import dev.cairn.action.elicit.WordMeaning;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Fitting;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.meeting.Asked;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The minutes as JSON. Of a round that is not closed there is only how many answered; answers that
 * lie open stand without a name.
 */
public final class MinutesJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MinutesJson() {}

  /** The minutes of a whole meeting. */
  public static ObjectNode of(HeldMeeting held) {
    Meeting meeting = held.meeting();
    ObjectNode root = NODES.objectNode();
    root.put("id", meeting.id()).put("date", meeting.date().toString());
    root.put("facilitator", meeting.facilitator()).put("set", meeting.set().id());
    ArrayNode coaches = root.putArray("coaches");
    meeting.coaches().stream().map(Participant::name).forEach(coaches::add);
    ArrayNode questions = root.putArray("questions");
    held.questions().forEach(question -> questions.add(question(question, meeting)));
    return root;
  }

  /** The same as one line of canonical text. */
  public static String line(HeldMeeting held) {
    return new String(Canonical.bytes(of(held)), StandardCharsets.UTF_8) + "\n";
  }

  private static ObjectNode question(HeldQuestion held, Meeting meeting) {
    ObjectNode node = NODES.objectNode();
    node.put("id", held.question().id()).put("kind", held.question().asked().kind());
    node.put("title", held.question().title().english());
    node.put("text", held.question().text().english());
    node.put("stage", held.stage().word());
    node.put("answered", held.answered().size()).put("coaches", meeting.coaches().size());
    ArrayNode rounds = node.putArray("rounds");
    Asked asked = held.question().asked();
    if (held.firstConclusion() != null) {
      rounds.add(round(Round.FIRST.word(), asked, held.first(), held.firstConclusion()));
    }
    if (!held.second().isEmpty() && held.conclusion() != null) {
      ObjectNode round = round(Round.SECOND.word(), asked, held.second(), held.conclusion());
      round.put("fromFirstRound", held.earlier());
      rounds.add(round);
    }
    if (held.withLate() != null) {
      rounds.add(round("late", asked, held.late(), held.withLate()));
    }
    engine(node, held.engine());
    secondLook(node, held.secondLook());
    talk(node, held);
    return node;
  }

  private static void engine(ObjectNode node, @Nullable EngineValue engine) {
    if (engine != null) {
      node.putObject("engine")
          .put("rule", engine.rule())
          .put("quantity", engine.quantity().word())
          .put("operation", engine.operation().name().toLowerCase(Locale.ROOT))
          .put("value", engine.value());
    }
  }

  /** Beside the number, and never instead of it. */
  private static void secondLook(ObjectNode node, @Nullable SecondLook look) {
    switch (look) {
      case null -> {}
      case SecondLook.Weighted one -> {
        ObjectNode weighted = node.putObject("weightedByPerformance").put("setsNumber", false);
        weighted.put("seeds", one.seeds()).put("coaches", one.coaches()).put("left", one.left());
        Figure.put(weighted, "median", one.median());
        Figure.put(weighted, "p10", one.p10());
        Figure.put(weighted, "p90", one.p90());
      }
      case SecondLook.None none ->
          node.putObject("weightedByPerformance")
              .put("setsNumber", false)
              .put("seeds", none.seeds())
              .put("none", none.why().word());
    }
  }

  private static void talk(ObjectNode node, HeldQuestion held) {
    ArrayNode notes = node.putArray("notes");
    for (MeetingNote note : held.notes()) {
      notes.addObject().put("by", note.by()).put("text", note.text());
    }
    ArrayNode meanings = node.putArray("meanings");
    for (WordMeaning meaning : held.meanings()) {
      meanings.addObject().put("word", meaning.word()).put("meaning", meaning.meaning());
    }
    ArrayNode signed = node.putArray("signed");
    for (Signed one : held.signed()) {
      signed
          .addObject()
          .put("coach", one.coach().name())
          .put("date", one.date().toString())
          .put("holds", one.now());
    }
    node.put("signOffs", held.signOffs());
  }

  private static ObjectNode round(
      String word, Asked asked, List<Answer> answers, Conclusion conclusion) {
    ObjectNode node = NODES.objectNode().put("round", word);
    ArrayNode all = node.putArray("answers");
    answers.forEach(answer -> all.add(answer(answer, asked)));
    node.set("outcome", ConclusionJson.of(conclusion));
    return node;
  }

  /** With the curve that the answer is taken for. */
  private static JsonNode answer(Answer answer, Asked asked) {
    ObjectNode node = (ObjectNode) root(AnswerJson.bytes(answer));
    if (answer instanceof Answer.Much much && asked instanceof Asked.Range range) {
      Limits limits = new Limits(range.least(), range.most());
      Curve curve = new Fitting(much.range().common(limits), limits).best();
      ObjectNode fit = node.putObject("fit");
      fit.put("family", curve.family().name().toLowerCase(Locale.ROOT));
      Figure.put(fit, "first", curve.first());
      Figure.put(fit, "second", curve.second());
      Figure.put(fit, "miss", curve.miss());
      Figure.put(fit, "p10", curve.quantile(0.1));
      Figure.put(fit, "p50", curve.quantile(0.5));
      Figure.put(fit, "p90", curve.quantile(0.9));
    }
    return node;
  }

  private static JsonNode root(byte[] json) {
    try {
      return JsonFile.read(json).root();
    } catch (JsonProblem impossible) {
      throw new IllegalStateException("An answer is no JSON", impossible);
    }
  }
}
