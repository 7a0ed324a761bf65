package dev.cairn.action.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Edits;
import dev.cairn.action.Office;
import dev.cairn.action.elicit.StoredQuestion;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Queue;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.EditQuestion.Type;
import dev.cairn.review.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AskAboutChangeTest {
  private static final SortedMap<String, String> SCOPE = new TreeMap<>(Map.of("race", "half"));

  private final Office office = new Office().withAlex();

  private static AskAboutChange ask(String text) {
    return new AskAboutChange("alex", new EditQuestion(text, Type.DIRECTION, SCOPE));
  }

  private void shorten() {
    office.act(Edits.length("alex", LocalDate.of(2027, 1, 31), new BigDecimal("16")));
  }

  @Test
  void aMeetingFindsTheQuestionAndTheVerdictStays() {
    shorten();
    office.act(new Approve("alex", Look.UNKNOWN, Office.REVIEWING));
    office.act(ask("Is 16 km enough?"));
    assertThat(StoredQuestion.all(office.records))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.text()).isEqualTo("Is 16 km enough?");
          assertThat(one.type()).isEqualTo("direction");
          assertThat(one.athlete()).isEqualTo(office.records.athlete("alex"));
        });
    assertThat(new Queue(office.records).item("alex").standing()).isEqualTo(Standing.APPROVED);
    office.undo();
    assertThat(StoredQuestion.all(office.records)).isEmpty();
    office.redo();
    assertThat(StoredQuestion.all(office.records)).hasSize(1);
  }

  @Test
  void onlyAboutAChangeOnceAndInWords() {
    assertThatThrownBy(() -> office.act(ask("Why?")))
        .hasMessageContaining("No coach changed the plan of alex");
    shorten();
    assertThatThrownBy(() -> office.act(ask(" "))).hasMessageContaining("is empty");
    office.act(ask("Why?"));
    assertThatThrownBy(() -> office.act(ask("Why again?")))
        .hasMessageContaining("is a question already");
  }
}
