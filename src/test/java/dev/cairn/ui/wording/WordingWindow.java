package dev.cairn.ui.wording;

import dev.cairn.ui.Screen;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.prefs.LastSeen;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.why.PlannerAsking;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** The page of coaching text in its frame. */
final class WordingWindow {
  final Wording wording;
  final Screen screen;
  private @Nullable WordingPage page;

  WordingWindow(Wording wording, int width, int height) {
    this.wording = wording;
    Screen.start();
    this.screen = Screen.show(this::shell, width, height, false);
  }

  private Parent shell() {
    LastSeen lastSeen = new LastSeen();
    lastSeen.athlete().set("alex");
    WordingPage made =
        new WordingPage(
            wording.model,
            wording.setting,
            lastSeen,
            wording.office.today(),
            Door.onTheSpot(),
            new PlannerAsking(wording.office::running),
            () -> {});
    page = made;
    ShellModel frame = new ShellModel();
    frame.undo().set("text");
    Steps steps =
        new Steps() {
          @Override
          public void undo() {
            wording.office.undo();
            wording.model.refresh();
          }

          @Override
          public void redo() {
            wording.office.redo();
            wording.model.refresh();
          }
        };
    return new Shell(List.of(made), frame, wording.setting, steps, new Keymap(Map.of())).root();
  }

  void open(TextPlace place) {
    run(() -> {
      wording.open(place);
      Objects.requireNonNull(page).focus();
      return true;
    });
  }

  void run(Callable<?> work) {
    Screen.on(work);
    screen.settle();
  }

  /** Every text that can be read now. */
  String texts() {
    return screen.texts();
  }

  @Nullable Node find(String query) {
    return Screen.on(() -> screen.stage().getScene().getRoot().lookup(query));
  }

  boolean disabled(String query) {
    return Objects.requireNonNull(find(query), query).isDisabled();
  }

  String focused() {
    return Screen.on(() -> {
      Node owner = screen.stage().getScene().getFocusOwner();
      return owner instanceof Labeled labeled && owner.getAccessibleText() == null
          ? labeled.getText()
          : owner == null ? "" : String.valueOf(owner.getAccessibleText());
    });
  }
}
