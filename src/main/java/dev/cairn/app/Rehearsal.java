package dev.cairn.app;

import dev.cairn.ui.Desktop;
import dev.cairn.ui.Ground;
import dev.cairn.ui.Window;
import dev.cairn.ui.shell.Page;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window and does what a coach does first, while the JDK notes what a start needs; see
 * {@code packaging/build}.
 */
final class Rehearsal {
  private static final int ATHLETES = 4;

  private final Window window;
  private final Page page;
  private final Queue<Runnable> steps = new ArrayDeque<>();

  private Rehearsal(Window window) {
    this.window = window;
    this.page = window.shell().current().get();
    for (int i = 0; i < ATHLETES; i++) {
      command("next");
      for (KeyCode key : List.of(KeyCode.HOME, KeyCode.DOWN, KeyCode.END, KeyCode.UP)) {
        steps.add(() -> Keys.press(page.root().lookup(".calendar-list"), key));
      }
    }
    for (String each : List.of("notes", "close", "modify", "close", "reject", "close")) {
      command(each);
    }
    steps.add(window.shell()::openPalette);
    steps.add(window.shell().overlay()::close);
    steps.add(() -> window.shell().root().getScene().getWindow().hide());
  }

  /** Nothing is opened where no folder is named, or where nothing can be drawn. */
  static void in(@Nullable String workspace, Function<Path, Ground> grounds) {
    if (workspace == null) {
      return;
    }
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Quiet.logs();
    Path folder = Path.of(workspace);
    Ground ground = grounds.apply(folder);
    Desktop.prepare(ground, new Cancel());
    try {
      new Desktop(ground, Optional.of(folder))
          .show(window ->
              Painted.when(
                  () -> !window.shell().current().get().subject().get().isEmpty(),
                  () -> new Rehearsal(window).go()));
    } catch (UnsupportedOperationException | LinkageError here) {
      // The cache then serves commands only.
      return;
    }
  }

  private void command(String name) {
    steps.add(() -> window.shell().run("review." + name));
  }

  /** Each step is painted before the next. */
  private void go() {
    Runnable next = steps.poll();
    if (next != null) {
      next.run();
      Painted.when(() -> true, this::go);
    }
  }
}
