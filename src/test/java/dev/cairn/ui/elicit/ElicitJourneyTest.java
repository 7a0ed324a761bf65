package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ui.Screen;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting of three coaches at one screen, from its opening to a rule in force, by keyboard. */
class ElicitJourneyTest {
  private final Sitting sitting = new Sitting("alex", "farid", "kwame");
  private Screen screen = none();

  @SuppressWarnings("NullAway")
  private static Screen none() {
    return null;
  }

  @BeforeEach
  void open() {
    Screen.start();
    screen = Screen.show(this::shell, 1440, 900, false);
    Screen.on(() -> {
      sitting.model.start();
      return true;
    });
    screen.settle();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  private Parent shell() {
    ElicitPage page = new ElicitPage(sitting.model, () -> {});
    Steps steps =
        new Steps() {
          @Override
          public void undo() {}

          @Override
          public void redo() {}
        };
    return new Shell(List.of(page), new ShellModel(), sitting.setting, steps, new Keymap(Map.of()))
        .root();
  }

  private String texts() {
    return Screen.on(() -> {
      StringBuilder all = new StringBuilder();
      collect(screen.stage().getScene().getRoot(), all);
      return all.toString();
    });
  }

  private static void collect(Node node, StringBuilder all) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      all.append(labeled.getText()).append('\n');
    }
    if (node instanceof TextField field) {
      all.append(field.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  /** A coach takes the seat by key, types a range, accepts it and gives it. */
  private void answer(KeyCode seat, String low, String best, String high) {
    screen.press(seat);
    screen.type(low);
    screen.press(KeyCode.TAB);
    screen.type(best);
    screen.press(KeyCode.TAB);
    screen.type(high);
    assertThat(texts()).contains("in 8 of 10 cases the right value lies between " + low);
    screen.click("#range-accept");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(sitting.told).last().asString().endsWith("is sealed.");
    screen.press(KeyCode.ESCAPE);
    assertThat(texts())
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
    screen.press(KeyCode.R);
    assertThat(texts()).contains("Nothing takes that back");
    screen.press(KeyCode.R);
  }

  private void select() {
    Screen.on(() -> {
      sitting.model.select(Sitting.GROWTH);
      return true;
    });
    screen.settle();
  }

  @Test
  void threeCoachesAtOneScreenComeToARuleInForce() {
    assertThat(texts()).contains("No meeting yet");
    screen.press(KeyCode.N);
    screen.click("#set-modifiers");
    screen.click("#open-coaches");
    screen.type("Anna");
    screen.press(KeyCode.ENTER);
    screen.type("Ben");
    screen.press(KeyCode.ENTER);
    screen.type("Chloe");
    screen.press(KeyCode.TAB);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(texts()).contains("Say who leads the meeting");
    screen.type("Maria");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(texts()).contains("Meeting 2 · Modifiers", "Who answers now?");
    select();
    assertThat(texts()).doesNotContain("engine now");
    round();
    assertThat(texts())
        .contains("pooled median", "engine now 10 %", "Consensus", "sign-off opens after round 2")
        .contains("Answer 1", "Answer 3");
    assertThat(sitting.seen().stage()).isEqualTo(Stage.REVEALED);
    screen.click("#round-second");
    assertThat(texts()).contains("Who answers now?");
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
    screen.settle();
    assertThat(texts()).contains("Anna signed", "Signed by 3");
    Screen.on(() -> {
      sitting.model.rule().look();
      return true;
    });
    screen.settle();
    assertThat(texts()).contains("Of 3 athletes");
    Screen.on(() -> {
      sitting.model.rule().accept();
      return true;
    });
    screen.settle();
    assertThat(texts()).contains("in force", "engine now 8 %");
  }
}
