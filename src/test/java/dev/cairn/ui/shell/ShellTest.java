package dev.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Units;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class ShellTest {
  private final ShellModel model = new ShellModel();
  private final Setting setting = new Setting();
  private final List<String> steps = new ArrayList<>();
  private StubPage page;
  private StubPage other;
  private Shell shell;
  private Screen screen;

  @BeforeEach
  void show() {
    Screen.start();
    open(1440, 900, false, Map.of());
  }

  @AfterEach
  void close() {
    screen.close();
  }

  @ParameterizedTest
  @CsvSource({"1440,900,false", "1440,900,true", "1280,720,false", "720,450,false"})
  void aPictureToLookAt(int width, int height, boolean dark) {
    close();
    open(width, height, dark, Map.of());
    look(picture("shell", width, dark));
    screen.press(KeyCode.CONTROL, KeyCode.K);
    screen.type("week 1");
    look(picture("palette", width, dark));
    screen.press(KeyCode.ESCAPE);
    Screen.on(() -> {
      shell.openKeySheet();
      return true;
    });
    screen.settle();
    look(picture("keys", width, dark));
    screen.press(KeyCode.ESCAPE);
    Screen.on(() -> {
      shell.toasts().say("Approved Alex.", () -> {});
      return true;
    });
    screen.press(KeyCode.F6);
    screen.picture(picture("toast", width, dark));
  }

  @Test
  void lettersRunCommandsButNotWhileTextHasFocus() {
    focus(page.left);
    screen.press(KeyCode.A);
    assertThat(page.heard).containsExactly("approve");
    focus(page.note);
    screen.press(KeyCode.A);
    screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    screen.press(KeyCode.ESCAPE);
    assertThat(page.heard).containsExactly("approve", "save", "leave");
    screen.type("a[?");
    assertThat(page.heard).containsExactly("approve", "save", "leave");
    assertThat(shell.overlay().open().get()).isFalse();
    assertThat(Screen.on(() -> page.note.getText())).endsWith("a[?");
  }

  @Test
  void signsAreHeardAsTheyAreTyped() {
    focus(page.left);
    screen.type("[");
    assertThat(page.heard).containsExactly("back");
    screen.type("?");
    assertThat(shell.overlay().open().get()).isTrue();
    screen.type("?");
    assertThat(shell.overlay().open().get()).isFalse();
  }

  @Test
  void whatIsNotPossibleDoesNotRun() {
    focus(page.left);
    screen.press(KeyCode.X);
    assertThat(page.heard).isEmpty();
  }

  @Test
  void aCoachChoosesOtherKeys() {
    close();
    open(1440, 900, false, Map.of("review.approve", "Shift+G", "review.back", "no such key+"));
    focus(page.left);
    screen.press(KeyCode.A);
    assertThat(page.heard).isEmpty();
    screen.press(KeyCode.SHIFT, KeyCode.G);
    screen.type("[");
    assertThat(page.heard).containsExactly("approve", "back");
  }

  @Test
  void f6GoesFromPaneToPaneAndBackToWhereItWas() {
    focus(page.leftSecond);
    screen.press(KeyCode.F6);
    assertThat(owner()).isSameAs(page.note);
    screen.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(owner()).isSameAs(page.leftSecond);
    assertThat(Screen.on(() -> screen.robot().lookup(".focus-ring").query().isVisible())).isTrue();
    screen.click("#note");
    assertThat(Screen.on(() -> screen.robot().lookup(".focus-ring").query().isVisible())).isFalse();
  }

  @Test
  void thePaletteFindsAndRuns() {
    focus(page.left);
    screen.press(KeyCode.CONTROL, KeyCode.K);
    screen.type("31 jan");
    screen.press(KeyCode.ENTER);
    assertThat(page.heard).containsExactly("31 January");
    assertThat(shell.overlay().open().get()).isFalse();
    assertThat(owner()).isSameAs(page.left);
    screen.press(KeyCode.CONTROL, KeyCode.K);
    screen.type("week");
    screen.press(KeyCode.DOWN);
    screen.press(KeyCode.ENTER);
    assertThat(page.heard).containsExactly("31 January", "Week 2");
  }

  @Test
  void keysStayInWhatLiesOverThePage() {
    focus(page.left);
    screen.type("?");
    screen.press(KeyCode.A);
    screen.press(KeyCode.TAB);
    screen.press(KeyCode.TAB);
    assertThat(page.heard).isEmpty();
    assertThat(Screen.on(() -> inOverlay())).isTrue();
    screen.press(KeyCode.ESCAPE);
    assertThat(owner()).isSameAs(page.left);
  }

  @Test
  void undoSaysWhatItTakesBack() {
    Button undo = Screen.on(() -> screen.robot().lookup("#undo").queryButton());
    assertThat(undo.getText()).isEqualTo("Undo: approve Luca");
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    screen.click("#undo");
    Screen.on(() -> {
      model.undo().set("");
      model.redo().set("approve Luca");
      return true;
    });
    assertThat(undo.isDisabled()).isTrue();
    screen.press(KeyCode.CONTROL, KeyCode.Z);
    screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(steps).containsExactly("undo", "undo", "redo");
  }

  @Test
  void aToastCanBeTakenBackAndStaysInTheStatusBar() {
    List<String> undone = new ArrayList<>();
    Screen.on(() -> {
      shell.toasts().say("Approved Alex.", () -> undone.add("Alex"));
      return true;
    });
    screen.settle();
    screen.click(".toast-undo");
    assertThat(undone).containsExactly("Alex");
    assertThat(Screen.on(() -> screen.robot().lookup(".toast").queryAll())).isEmpty();
    assertThat(Screen.on(() -> ((Labeled) screen.robot().lookup(".message").query()).getText()))
        .isEqualTo("Approved Alex.");
  }

  @Test
  void aToastGoesByItself() {
    Screen.on(() -> {
      shell.toasts().say("Approved Alex.");
      shell.toasts().elapse();
      return true;
    });
    assertThat(Screen.on(() -> screen.robot().lookup(".toast").queryAll())).isEmpty();
  }

  @Test
  void theWeekStartGoesRound() {
    screen.click("#week-start");
    assertThat(setting.weekStart().get()).isEqualTo(DayOfWeek.SUNDAY);
    screen.click("#week-start");
    screen.click("#week-start");
    assertThat(setting.weekStart().get()).isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void unitsChangeForAll() {
    focus(page.left);
    screen.press(KeyCode.CONTROL, KeyCode.U);
    assertThat(setting.units().get()).isEqualTo(Units.MI_LB);
  }

  @Test
  void theRailGoesToAnotherPage() {
    screen.click("Athletes");
    assertThat(shell.current().get()).isSameAs(other);
  }

  private void open(int width, int height, boolean dark, Map<String, String> keys) {
    model.undo().set("approve Luca");
    model.coach().set("Coach 2");
    model.dark().set(dark);
    model.chain().set(new Chain(Chain.State.VERIFIED, 4812));
    model.versions().set(new Versions("1.4.0", "2026.11", "9f3c0000d21a"));
    screen =
        Screen.show(
            () -> {
              page = new StubPage("Review");
              other = new StubPage("Athletes");
              other.waiting.set(0);
              shell = new Shell(List.of(page, other), model, setting, noted(), new Keymap(keys));
              return shell.root();
            },
            width,
            height,
            dark);
  }

  private void look(Path file) {
    screen.picture(file);
    assertThat(Screen.on(() -> LayoutFacts.complaints(screen.stage().getScene()))).isEmpty();
  }

  private Steps noted() {
    return new Steps() {
      @Override
      public void undo() {
        steps.add("undo");
      }

      @Override
      public void redo() {
        steps.add("redo");
      }
    };
  }

  private void focus(javafx.scene.Node node) {
    Screen.on(() -> {
      node.requestFocus();
      return true;
    });
    screen.settle();
  }

  private javafx.scene.Node owner() {
    return Screen.on(() -> screen.stage().getScene().getFocusOwner());
  }

  private boolean inOverlay() {
    javafx.scene.Node up = screen.stage().getScene().getFocusOwner();
    while (up != null && up != shell.overlay()) {
      up = up.getParent();
    }
    return up != null;
  }

  private static Path picture(String name, int width, boolean dark) {
    return Path.of("target/pictures/" + name + (dark ? "-dark-" : "-light-") + width + ".png");
  }
}
