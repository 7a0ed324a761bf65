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
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
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

  private String texts() {
    return Screen.on(() -> {
      StringBuilder all = new StringBuilder();
      collect(screen.stage().getScene().getRoot(), all);
      return all.toString();
    });
  }

  private static void collect(Node node, StringBuilder all) {
    if (node instanceof Labeled labeled && labeled.getText() != null && labeled.isVisible()) {
      all.append(labeled.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  @Test
  void threeLoadsByKeyboardAndOneTakenBack() {
    assertThat(texts()).contains("Ruth, 50", "Rule path", "Last 6 sessions", "Model card");
    screen.press(KeyCode.A);
    assertThat(verdicts()).containsExactly("accepted");
    screen.press(KeyCode.M);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(verdicts()).containsExactlyInAnyOrder("accepted", "modified");
    screen.press(KeyCode.R);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(texts()).contains("A reason is missing");
    screen.press(KeyCode.DIGIT2);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(verdicts()).containsExactlyInAnyOrder("accepted", "modified", "declined");
    assertThat(texts()).contains("3 of 6 exercises decided");
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(verdicts()).containsExactlyInAnyOrder("accepted", "modified");
    assertThat(texts()).contains("2 of 6 exercises decided");
  }

  @Test
  void arrowsGoThroughExercisesAndJThroughLifters() {
    screen.press(KeyCode.RIGHT);
    assertThat(texts()).contains("Back squat");
    screen.press(KeyCode.J);
    assertThat(texts()).contains("Walter, 61");
    screen.press(KeyCode.I);
    assertThat(texts()).contains("What the model is told");
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
    assertThat(texts()).contains("zoe.csv", "does not tell whether its weights are kg or lb");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(texts()).contains("Ruth, 50");
    Screen.on(() -> {
      screen.stage().getScene().getRoot().lookup("#logs-unit .toggle-button").requestFocus();
      return true;
    });
    screen.press(KeyCode.SPACE);
    assertThat(texts()).contains("New here: zoe", "2 sets in 2 sessions");
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(texts()).contains("Bench press").doesNotContain("New here: zoe");
    assertThat(lifting.model.selected().get()).isEqualTo("zoe");
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(lifting.model.selected().get()).isEqualTo("ruth");
  }
}
