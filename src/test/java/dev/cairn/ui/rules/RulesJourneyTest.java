package dev.cairn.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ui.Screen;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coach changes a modifier, sees what it does, accepts, and takes it back, by keyboard. */
class RulesJourneyTest {
  private final Deciding deciding =
      new Deciding("alex", "jonas", "ingrid", "priya", "farid", "kwame");
  private Screen screen = none();
  private @Nullable RulesPage shown;

  @SuppressWarnings("NullAway")
  private static Screen none() {
    return null;
  }

  @BeforeEach
  void open() {
    Screen.start();
    screen = Screen.show(this::shell, 1440, 900, false);
    Screen.on(() -> {
      deciding.open(Deciding.RULE);
      Objects.requireNonNull(shown).root().requestFocus();
      return true;
    });
    screen.settle();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  private Parent shell() {
    RulesPage page =
        new RulesPage(deciding.model, deciding.setting, deciding.office.today(), () -> {});
    shown = page;
    ShellModel frame = new ShellModel();
    frame.undo().set("a rule");
    Steps steps =
        new Steps() {
          @Override
          public void undo() {
            deciding.office.undo();
            deciding.model.refresh();
          }

          @Override
          public void redo() {}
        };
    return new Shell(List.of(page), frame, deciding.setting, steps, new Keymap(Map.of())).root();
  }

  private List<Row> decided() {
    return deciding.memory.tables().where(Table.RECORD, "thing", Thing.RULE.word());
  }

  private String value() {
    return Screen.on(() ->
        screen.stage().getScene().lookup("#rule-value-weeklyIncrease") instanceof TextField field
            ? field.getText()
            : "");
  }

  @Test
  void aValueIsChangedLookedAtAcceptedAndTakenBack() {
    assertThat(screen.texts()).contains("Injured before", "Evidence", "Nothing is proposed");
    assertThat(deciding.model.problem().get()).isEmpty();
    screen.press(KeyCode.E);
    screen.press(KeyCode.DOWN);
    screen.press(KeyCode.DOWN);
    assertThat(value()).isEqualTo("7");
    assertThat(screen.texts())
        .contains("Change of the peak week", "Most affected", "the pack says 8");
    assertThat(decided()).isEmpty();
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(decided()).hasSize(1);
    assertThat(screen.texts()).contains("decided here", "v2").doesNotContain("Most affected");
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(decided()).isEmpty();
    assertThat(value()).isEqualTo("8");
  }

  @Test
  void escapeLeavesTheProposal() {
    screen.press(KeyCode.X);
    assertThat(screen.texts()).contains("Most affected");
    screen.press(KeyCode.ESCAPE);
    assertThat(screen.texts()).contains("Nothing is proposed");
    assertThat(deciding.model.changes()).isFalse();
  }

  @Test
  void jAndKGoThroughTheRules() {
    String before = deciding.model.selected().get();
    screen.press(KeyCode.J);
    assertThat(deciding.model.selected().get()).isNotEqualTo(before);
    screen.press(KeyCode.K);
    assertThat(deciding.model.selected().get()).isEqualTo(before);
  }
}
