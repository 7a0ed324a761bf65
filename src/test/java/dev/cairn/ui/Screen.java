package dev.cairn.ui;

import dev.cairn.ui.picture.Png;
import dev.cairn.ui.theme.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A real toolkit without a display: shows things, presses keys, takes pictures. */
public final class Screen {
  private static final int PATIENCE_SECONDS = 20;
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

  public void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  public void type(String text) {
    robot.write(text, 0);
    settle();
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
