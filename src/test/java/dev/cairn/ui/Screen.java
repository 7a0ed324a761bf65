package dev.cairn.ui;

import dev.cairn.ui.picture.Png;
import dev.cairn.ui.theme.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A real toolkit without a display: shows things, presses keys, takes pictures. */
public final class Screen {
  private static final int PATIENCE_SECONDS = 120;
  private static boolean started;

  private final Stage stage;
  private final FxRobot robot = new FxRobot();

  private Screen(Stage stage) {
    this.stage = stage;
  }

  /** Shows what is made on the window's thread. */
  public static Screen show(
      Callable<? extends Parent> content, int width, int height, boolean dark) {
    start();
    Stage stage =
        on(() -> {
          Scene scene = new Scene(content.call(), width, height);
          Look.dress(scene, dark);
          Stage shown = new Stage();
          shown.setScene(scene);
          shown.show();
          return shown;
        });
    Screen screen = new Screen(stage);
    screen.settle();
    return screen;
  }

  /** Starts the toolkit once for all tests. */
  public static synchronized void start() {
    if (!started) {
      Platform.startup(() -> {});
      Platform.setImplicitExit(false);
      on(() -> {
        Look.loadFonts();
        return true;
      });
      started = true;
    }
  }

  /** Runs something on the window's thread and hands out what it gives. */
  public static <T> T on(Callable<T> work) {
    if (Platform.isFxApplicationThread()) {
      throw new IllegalStateException("Already on the window's thread");
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable problem) {
        result.completeExceptionally(problem);
      }
    });
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException problem) {
      throw new AssertionError(problem.getCause());
    } catch (InterruptedException | TimeoutException problem) {
      throw new AssertionError("The window's thread did not answer", problem);
    }
  }

  /** Waits until all events and layouts are done. */
  public void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Presses keys together, such as Ctrl and K, wherever the focus is. */
  public void press(KeyCode... keys) {
    List<KeyCode> held = List.of(keys);
    List<KeyCode> struck = held.stream().filter(key -> !key.isModifierKey()).toList();
    struck.forEach(key -> strike(key, character(key, held), held));
    settle();
  }

  public void type(String text) {
    text.chars()
        .mapToObj(Character::toString)
        .forEach(letter -> {
          KeyCode key = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
          strike(key == null ? KeyCode.UNDEFINED : key, letter, List.of());
        });
    settle();
  }

  /**
   * Goes to what has the focus in the scene, as a keyboard's events do. A robot's keys go to the
   * window that a platform calls focused, which without a display is now and then none.
   */
  private void strike(KeyCode key, String character, List<KeyCode> held) {
    for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      boolean typed = kind.equals(KeyEvent.KEY_TYPED);
      if (typed && character.isEmpty()) {
        continue;
      }
      on(() -> {
        Scene scene = stage.getScene();
        // A control answers keys only once it has been dressed, which the next frame would do.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(
            target,
            new KeyEvent(
                kind,
                typed ? character : KeyEvent.CHAR_UNDEFINED,
                key.getName(),
                typed ? KeyCode.UNDEFINED : key,
                held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL),
                held.contains(KeyCode.ALT),
                held.contains(KeyCode.META)));
        return true;
      });
    }
  }

  /** What a key types; nothing while Ctrl or Alt is held. */
  private static String character(KeyCode key, List<KeyCode> held) {
    boolean command = held.contains(KeyCode.CONTROL) || held.contains(KeyCode.ALT);
    if (command || !(key.isLetterKey() || key.isDigitKey() || key == KeyCode.SPACE)) {
      return "";
    }
    return held.contains(KeyCode.SHIFT) ? key.getChar() : key.getChar().toLowerCase(Locale.ROOT);
  }

  /** Every text that can be read now, also what is typed. */
  public String texts() {
    return on(() -> {
      StringBuilder all = new StringBuilder();
      collect(stage.getScene().getRoot(), all);
      return all.toString();
    });
  }

  private static void collect(Node node, StringBuilder all) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Labeled labeled -> line(labeled.getText(), all);
      case TextInputControl field -> line(field.getText(), all);
      case Text text when !(node.getParent() instanceof Labeled) -> line(text.getText(), all);
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
  }

  private static void line(@Nullable String text, StringBuilder all) {
    if (text != null) {
      all.append(text).append('\n');
    }
  }

  /** Clicks the first node that fits a query such as "#approve" or ".badge". */
  public void click(String query) {
    robot.clickOn(query);
    settle();
  }

  public FxRobot robot() {
    return robot;
  }

  public Stage stage() {
    return stage;
  }

  /** For a developer to look at. */
  public void picture(Path file) {
    byte[] png = on(() -> Png.of(stage.getScene().snapshot(null)));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, png);
    } catch (java.io.IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  public void close() {
    on(() -> {
      stage.close();
      return true;
    });
  }
}
