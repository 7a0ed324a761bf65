package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ui.Screen;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting of three coaches at one screen, from its opening to a rule in force, by keyboard. */
class ElicitJourneyTest {
  private final Sitting sitting = new Sitting("alex", "farid", "kwame");
  private final ShownPage page = new ShownPage(sitting);

  @AfterEach
  void close() {
    page.close();
  }

  /** A coach takes the seat by key, types a range, accepts it and gives it. */
  private void answer(KeyCode seat, String low, String best, String high) {
    page.screen().press(seat);
    page.screen().type(low);
    page.screen().press(KeyCode.TAB);
    page.screen().type(best);
    page.screen().press(KeyCode.TAB);
    page.screen().type(high);
    assertThat(page.texts()).contains("in 8 of 10 cases the right value lies between " + low);
    page.screen().click("#range-accept");
    page.screen().press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(sitting.told).last().asString().endsWith("is sealed.");
    page.screen().press(KeyCode.ESCAPE);
    assertThat(page.texts())
        .as("nothing of the coach before is to be seen")
        .contains("Who answers now?")
        .doesNotContain("\n" + best + "\n");
  }

  private void round() {
    answer(KeyCode.DIGIT1, "6.5", "8.1", "10.5");
    select();
    answer(KeyCode.DIGIT2, "6.1", "7.6", "10.1");
    select();
    answer(KeyCode.DIGIT3, "7.1", "8.6", "10.9");
    select();
    page.screen().press(KeyCode.R);
    assertThat(page.texts()).contains("Nothing takes that back");
    page.screen().press(KeyCode.R);
  }

  private void select() {
    Screen.on(() -> {
      sitting.model.select(Sitting.GROWTH);
      return true;
    });
    page.screen().settle();
  }

  @Test
  void threeCoachesAtOneScreenComeToARuleInForce() {
    assertThat(page.texts()).contains("No meeting yet");
    page.screen().press(KeyCode.N);
    page.screen().click("#set-modifiers");
    page.screen().click("#open-coaches");
    page.screen().type("Anna");
    page.screen().press(KeyCode.ENTER);
    page.screen().type("Ben");
    page.screen().press(KeyCode.ENTER);
    page.screen().type("Chloe");
    page.screen().press(KeyCode.TAB);
    page.screen().press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(page.texts()).contains("Say who leads the meeting");
    page.screen().type("Maria");
    page.screen().press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(page.texts()).contains("Meeting 2 · Modifiers", "Who answers now?");
    select();
    assertThat(page.texts()).doesNotContain("engine now");
    round();
    assertThat(page.texts())
        .contains("pooled median", "engine now 10 %", "Consensus", "sign-off opens after round 2")
        .contains("Answer 1", "Answer 3");
    assertThat(sitting.seen().stage()).isEqualTo(Stage.REVEALED);
    page.screen().click("#round-second");
    assertThat(page.texts()).contains("Who answers now?");
    round();
    assertThat(sitting.seen().stage()).isEqualTo(Stage.POOLED);
    for (String coach : List.of("anna", "ben", "chloe")) {
      Screen.on(() -> {
        sitting
            .model
            .rule()
            .sign(sitting.model.held().orElseThrow().meeting().coach(coach).orElseThrow());
        return true;
      });
    }
    page.screen().settle();
    assertThat(page.texts()).contains("Anna signed", "Signed by 3");
    Screen.on(() -> {
      sitting.model.rule().look();
      return true;
    });
    page.screen().settle();
    assertThat(page.texts()).contains("Of 3 athletes");
    Screen.on(() -> {
      sitting.model.rule().accept();
      return true;
    });
    page.screen().settle();
    assertThat(page.texts()).contains("in force", "engine now 8 %");
  }
}
