package dev.cairn.elicit.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer.Mark;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerJsonTest {
  static Stream<Answer> answers() {
    return Stream.of(
        new Answer.Much(new Range(6.5, 8, 10.125, 80), "They treat it as a target."),
        new Answer.Which(Direction.LESS, true, "Hills pull on the band."),
        new Answer.Which(Direction.SAME, null, ""),
        new Answer.Each(List.of(75.0, 64.5), "Recovers slower."),
        new Answer.Told("Ask about the shoes."),
        new Answer.Marked(List.of(new Mark("week/9/sunday", "16 km")), "Too long."),
        new Answer.Never("Intervals", "anybody with a fever", "The heart."),
        new Answer.Story("Shin pain in week 6", List.of("new shoes", "short nights"), 2, ""),
        new Answer.Story("Flat", List.of(), null, ""),
        new Answer.CannotSay("I never coached one."));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void everyAnswerComesBack(Answer answer) throws JsonProblem {
    assertThat(AnswerJson.read(JsonFile.read(AnswerJson.bytes(answer)).root())).isEqualTo(answer);
  }

  @Test
  void itsFormIsCanonical() {
    Answer answer = new Answer.Much(new Range(6, 7.5, 10, 80), "no \"ceiling\"");
    assertThat(new String(AnswerJson.bytes(answer), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"best":7.5,"highest":10,"kind":"range","lowest":6,"reason":"no \\"ceiling\\"","sureness":80}\
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'kind':'guess'}",
        "{'kind':'direction','direction':'up'}",
        "{'kind':'range','lowest':9,'best':8,'highest':10,'sureness':80}",
        "{'kind':'range','best':8,'highest':10,'sureness':80}",
        "[]"
      })
  void whatIsNoAnswerIsRefused(String text) throws JsonProblem {
    byte[] json = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    var root = JsonFile.read(json).root();
    assertThatThrownBy(() -> AnswerJson.read(root)).isInstanceOf(IllegalArgumentException.class);
  }
}
