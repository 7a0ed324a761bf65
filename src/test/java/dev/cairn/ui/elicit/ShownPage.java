package dev.cairn.ui.elicit;

import dev.cairn.ui.Screen;
import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The page of meetings in a window without a screen. */
final class ShownPage {
  private final Sitting sitting;
  private final Optional<FilePlace> files;
  private final Screen screen;

  ShownPage(Sitting sitting) {
    this(sitting, Optional.empty(), 1440, 900);
  }

  ShownPage(Sitting sitting, Optional<FilePlace> files, int width, int height) {
    this.sitting = sitting;
    this.files = files;
    Screen.start();
    this.screen = Screen.show(this::shell, width, height, false);
    does(ElicitModel::start);
  }

  private Parent shell() {
    ElicitPage page = new ElicitPage(sitting.model, () -> {}, files);
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

  Screen screen() {
    return screen;
  }

  /** The node with this id. */
  Node node(String id) {
    return Objects.requireNonNull(screen.stage().getScene().lookup("#" + id), id);
  }

  /** Something done to the model where windows live. */
  void does(Consumer<ElicitModel> deed) {
    Screen.on(() -> {
      deed.accept(sitting.model);
      return true;
    });
    screen.settle();
  }

  /** All words to be seen. */
  String texts() {
    return screen.texts();
  }

  void close() {
    screen.close();
  }
}
