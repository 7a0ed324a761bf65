package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.teaching.CoachAgreement.Alone;
import dev.cairn.action.teaching.CoachAgreement.Conflict;
import dev.cairn.cli.text.Ink;
import dev.cairn.model.Proportion;
import dev.cairn.review.Judgement;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.agreement.Pairing;
import dev.cairn.review.agreement.Word;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A coach beside himself, as the terminal shows it. */
class AgreementTextTest {
  private static Agreement of(List<Word> first, List<Word> second) {
    return Agreement.of(Pairing.of(first, second, Word.ALL));
  }

  private static AgreementCommand.Found found() {
    Agreement again =
        of(
            List.of(Word.AS_IT_IS, Word.AS_IT_IS, Word.REJECTED),
            List.of(Word.AS_IT_IS, Word.REJECTED, Word.REJECTED));
    Agreement blind =
        of(List.of(Word.AS_IT_IS, Word.REJECTED), List.of(Word.REJECTED, Word.REJECTED));
    Agreement none = of(List.of(), List.of());
    Proportion never = new Proportion(0, 0);
    Conflict conflict =
        new Conflict(
            "athlete:1", "abc", "Maria", Judgement.APPROVED, "Maria", Judgement.REJECTED, true);
    return new AgreementCommand.Found(
        List.of(),
        List.of(),
        List.of(
            new Alone("Ben", 1, none, none, never, 0, Optional.empty()),
            new Alone("Maria", 3, again, blind, never, 0, Optional.empty())),
        List.of(conflict),
        List.of("ann"));
  }

  @Test
  void whoWasAskedOnceMoreIsToldWithCountsIntervalsAndThatTheyAreFew() {
    String text = new AgreementText(new Ink(false)).text(found());
    assertThat(text.lines())
        .anyMatch(line -> line.matches("Maria +3 +2 +0[.]40 [(].*[)] +.*fewer than 20.*"))
        .anyMatch(line -> line.matches("  blind +2 +1 +none to tell .*fewer than 20.*"))
        .anyMatch(line -> line.matches("ann +Maria: approved +Maria: rejected +asked once more"));
    assertThat(text.lines().filter(line -> line.startsWith("Ben"))).hasSize(1);
  }

  @Test
  void linesForMachinesSayTheSame() {
    String lines =
        String.join(
            "\n",
            AgreementJson.lines(found()).stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList());
    assertThat(lines)
        .contains("\"againBlind\":{\"ac1\":")
        .contains("\"alike\":1,\"kappa\":null,\"plans\":2")
        .contains("\"withHimself\":true");
  }
}
