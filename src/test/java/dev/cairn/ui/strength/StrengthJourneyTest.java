package dev.cairn.ui.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ui.Screen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coach does with loads, by keyboard, to what lies in the workspace. */
class StrengthJourneyTest {
  private final Lifting lifting = new Lifting("ruth", "walter");
  private Screen screen = none();
  private @Nullable StrengthPage shown;

  @SuppressWarnings("NullAway")
  private static Screen none() {
    return null;
  }

  @BeforeEach
  void open() {
    Screen.start();
    screen = Screen.show(this::shell, 1440, 900, false);
    Screen.on(() -> {
      lifting.model.start();
      Objects.requireNonNull(shown).focus();
      return true;
    });
    screen.settle();
  }

  @AfterEach
  void close() {
    screen.close();
  }

  private Parent shell() {
    Setting setting = lifting.setting;
    StrengthPage page = new StrengthPage(lifting.model, setting, () -> {}, () -> {});
    shown = page;
    ShellModel frame = new ShellModel();
    frame.undo().set("a load");
    Steps steps =
        new Steps() {
          @Override
          public void undo() {
            lifting.sample.office.undo();
            lifting.model.refresh();
          }

          @Override
          public void redo() {}
        };
    return new Shell(List.of(page), frame, setting, steps, new Keymap(Map.of())).root();
  }

  private List<String> verdicts() {
    return lifting.memory.tables().all(Table.LOAD_DECISION).stream()
        .filter(row -> !row.has("until"))
        .map((Row row) -> row.text("verdict"))
        .toList();
  }

  @Test
  void threeLoadsByKeyboardAndOneTakenBack() {
    assertThat(screen.texts()).contains("Ruth, 50", "Rule path", "Last 6 sessions", "Model card");
    screen.press(KeyCode.A);
    assertThat(verdicts()).containsExactly("accepted");
    screen.press(KeyCode.M);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(verdicts()).containsExactlyInAnyOrder("accepted", "modified");
    screen.press(KeyCode.R);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(screen.texts()).contains("A reason is missing");
    screen.press(KeyCode.DIGIT2);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(verdicts()).containsExactlyInAnyOrder("accepted", "modified", "declined");
    assertThat(screen.texts()).contains("3 of 6 exercises decided");
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(verdicts()).containsExactlyInAnyOrder("accepted", "modified");
    assertThat(screen.texts()).contains("2 of 6 exercises decided");
  }

  @Test
  void arrowsGoThroughExercisesAndJThroughLifters() {
    screen.press(KeyCode.RIGHT);
    assertThat(screen.texts()).contains("Back squat");
    screen.press(KeyCode.J);
    assertThat(screen.texts()).contains("Walter, 61");
    screen.press(KeyCode.I);
    assertThat(screen.texts()).contains("What the model is told");
    screen.press(KeyCode.I);
    screen.press(KeyCode.T);
    assertThat(Screen.on(() -> screen.stage().getScene().getRoot().lookup(".chart-line"))).isNull();
  }

  @Test
  void aLogComesInByKeyboardOnceItsUnitIsTold(@TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("zoe.csv"), TakenLogsTest.TABLE);
    Screen.on(() -> {
      lifting.model.read(List.of(table));
      return true;
    });
    screen.settle();
    assertThat(screen.texts())
        .contains("zoe.csv", "does not tell whether its weights are kg or lb");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(screen.texts()).contains("Ruth, 50");
    Screen.on(() -> {
      screen.stage().getScene().getRoot().lookup("#logs-unit .toggle-button").requestFocus();
      return true;
    });
    screen.press(KeyCode.SPACE);
    assertThat(screen.texts()).contains("New here: zoe", "2 sets in 2 sessions");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(screen.texts()).contains("Bench press").doesNotContain("New here: zoe");
    assertThat(lifting.model.selected().get()).isEqualTo("zoe");
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(lifting.model.selected().get()).isEqualTo("ruth");
  }
}
