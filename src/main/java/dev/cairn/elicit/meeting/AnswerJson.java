package dev.cairn.elicit.meeting;

import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer.Mark;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import dev.cairn.json.CanonicalWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** An answer as canonical JSON, and back. */
public final class AnswerJson {
  private AnswerJson() {}

  /** Writes an answer as one value. */
  public static void write(Answer answer, CanonicalWriter out) {
    out.beginObject();
    switch (answer) {
      case Answer.Much much -> {
        number(out.name("best"), much.range().best());
        number(out.name("highest"), much.range().highest());
        out.name("kind").text("range");
        number(out.name("lowest"), much.range().lowest());
        out.name("reason").text(much.reason());
        out.name("sureness").integer(much.range().sureness());
      }
      case Answer.Which which -> {
        out.name("direction").text(word(which.direction()));
        out.name("kind").text("direction").name("reason").text(which.reason());
        Boolean still = which.still();
        if (still != null) {
          out.name("still").bool(still);
        }
      }
      case Answer.Each each -> {
        out.name("kind").text("pair").name("reason").text(each.reason());
        out.name("values").beginArray();
        each.values().forEach(value -> number(out, value));
        out.endArray();
      }
      case Answer.Chosen chosen -> {
        out.name("choices").beginArray();
        for (Choice choice : chosen.choices()) {
          out.beginObject().name("first").integer(choice.first());
          out.name("preferred").text(word(choice.preferred()));
          out.name("second").integer(choice.second()).endObject();
        }
        out.endArray().name("kind").text("choices").name("reason").text(chosen.reason());
      }
      case Answer.Told told -> out.name("kind").text("words").name("reason").text(told.reason());
      case Answer.Marked marked -> {
        out.name("kind").text("template").name("marks").beginArray();
        for (Mark mark : marked.marks()) {
          out.beginObject().name("instead").text(mark.instead());
          out.name("place").text(mark.place()).endObject();
        }
        out.endArray().name("reason").text(marked.reason());
      }
      case Answer.Never never -> {
        out.name("forWhom").text(never.forWhom()).name("kind").text("redLine");
        out.name("reason").text(never.reason()).name("what").text(never.what());
      }
      case Answer.Story story -> {
        out.name("kind").text("failure").name("reason").text(story.reason());
        out.name("signs").texts(story.signs()).name("story").text(story.story());
        Integer weeks = story.weeksBefore();
        if (weeks != null) {
          out.name("weeksBefore").integer(weeks);
        }
      }
      case Answer.CannotSay none ->
          out.name("kind").text("cannotSay").name("reason").text(none.reason());
    }
    out.endObject();
  }

  public static byte[] bytes(Answer answer) {
    CanonicalWriter out = new CanonicalWriter();
    write(answer, out);
    return out.toBytes();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is no answer
   */
  public static Answer read(JsonNode json) {
    String reason = json.path("reason").asString("");
    return switch (json.path("kind").asString("")) {
      case "range" ->
          new Answer.Much(
              new Range(
                  number(json, "lowest"),
                  number(json, "best"),
                  number(json, "highest"),
                  json.path("sureness").asInt()),
              reason);
      case "direction" ->
          new Answer.Which(
              constant(Direction.values(), json.path("direction").asString("")),
              json.path("still").isBoolean() ? json.path("still").booleanValue() : null,
              reason);
      case "pair" -> new Answer.Each(numbers(json.path("values")), reason);
      case "choices" -> new Answer.Chosen(choices(json.path("choices")), reason);
      case "words" -> new Answer.Told(reason);
      case "template" -> new Answer.Marked(marks(json.path("marks")), reason);
      case "redLine" ->
          new Answer.Never(
              json.path("what").asString(""), json.path("forWhom").asString(""), reason);
      case "failure" ->
          new Answer.Story(
              json.path("story").asString(""),
              texts(json.path("signs")),
              json.path("weeksBefore").isNumber() ? json.path("weeksBefore").intValue() : null,
              reason);
      case "cannotSay" -> new Answer.CannotSay(reason);
      default ->
          throw new IllegalArgumentException(
              "There is no answer of kind \"" + json.path("kind").asString("") + "\"");
    };
  }

  /** To a thousandth, which is finer than anybody answers. */
  private static void number(CanonicalWriter out, double value) {
    out.decimal(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros());
  }

  private static double number(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isNumber()) {
      throw new IllegalArgumentException("The answer has no number \"" + name + "\"");
    }
    return value.doubleValue();
  }

  private static List<Double> numbers(JsonNode list) {
    List<Double> numbers = new ArrayList<>();
    list.forEach(one -> numbers.add(one.doubleValue()));
    return numbers;
  }

  private static List<Choice> choices(JsonNode list) {
    List<Choice> choices = new ArrayList<>();
    list.forEach(one ->
        choices.add(
            new Choice(
                one.path("first").asInt(-1),
                one.path("second").asInt(-1),
                constant(Preferred.values(), one.path("preferred").asString("")))));
    return choices;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asString("")));
    return texts;
  }

  private static List<Mark> marks(JsonNode list) {
    List<Mark> marks = new ArrayList<>();
    list.forEach(one ->
        marks.add(new Mark(one.path("place").asString(""), one.path("instead").asString(""))));
    return marks;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E constant(E[] all, String word) {
    for (E one : all) {
      if (word(one).equals(word)) {
        return one;
      }
    }
    throw new IllegalArgumentException("There is no answer \"" + word + "\"");
  }
}
