package dev.cairn.ui;

import dev.cairn.ui.office.Office;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.prefs.PreferencesFile;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.theme.Dressing;
import dev.cairn.ui.theme.Look;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Opens the window on the desktop and waits until it is closed. */
public final class Desktop {
  private final Ground ground;
  private final Optional<PreferencesFile> file;

  /**
   * A window that is not open yet.
   *
   * @param workspace where preferences lie; without it nothing is remembered
   */
  public Desktop(Ground ground, Optional<Path> workspace) {
    this.ground = ground;
    this.file = workspace.map(PreferencesFile::new);
  }

  /** Sees to it that a fresh workspace has athletes, plans and a queue. */
  public static void prepare(Ground ground, Cancel cancel) {
    try (Office office = ground.office()) {
      office.open(cancel, planned -> {});
    }
  }

  /**
   * Comes back when the window was closed.
   *
   * @throws UnsupportedOperationException where the system shows no windows
   */
  public void show() {
    show(window -> {});
  }

  /** The same, with somebody who looks at the window once it is there. */
  public void show(Consumer<Window> shown) {
    show(() -> {}, shown);
  }

  /**
   * The same.
   *
   * @param outlined runs when the first frame, an outline, was given to the painter
   */
  public void show(Runnable outlined, Consumer<Window> shown) {
    Preferences preferences = file.map(PreferencesFile::read).orElseGet(Preferences::fresh);
    preferences.setting().language().get().speak();
    CountDownLatch closed = new CountDownLatch(1);
    Office office = ground.office();
    Cancel early = new Cancel();
    try (Door door = Door.onThreads(Platform::runLater)) {
      door.ahead(ground.rules()::reviewing);
      String athlete = preferences.lastSeen().athlete().get();
      door.ahead(() -> {
        office.ahead(early, athlete);
        return athlete;
      });
      Platform.startup(() -> {
        Stage stage = outline(preferences);
        stage.setOnHidden(event -> closed.countDown());
        AfterFrame.of(
            stage.getScene(),
            () -> {
              outlined.run();
              if (stage.isShowing()) {
                shown.accept(filled(stage, office, preferences, door, closed));
              }
            });
      });
      await(closed);
    } finally {
      // Where there is no window, the workspace is opened again for an answer in text.
      early.ask();
      office.close();
    }
  }

  /** A toolkit that did not start must not be asked to end: it would wait for its start. */
  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    } finally {
      Platform.exit();
    }
  }

  /** A window in its place that is soon to be filled. */
  private static Stage outline(Preferences preferences) {
    Look.loadFonts();
    boolean dark = Dressing.first(preferences.setting().appearance().get());
    Stage stage = new Stage();
    Scene scene = new Scene(new Outline());
    Look.dress(scene, dark);
    stage.setScene(scene);
    Window.name(stage);
    new StagePlace(stage, preferences.lastSeen()).restore();
    stage.show();
    return stage;
  }

  /** An outline that cannot be filled goes away, or it would stand there for ever. */
  private Window filled(
      Stage stage, Office office, Preferences preferences, Door door, CountDownLatch closed) {
    try {
      return fill(stage, office, preferences, door, closed);
    } catch (RuntimeException | LinkageError fault) {
      stage.hide();
      throw fault;
    }
  }

  private Window fill(
      Stage stage, Office office, Preferences preferences, Door door, CountDownLatch closed) {
    Stay stay = new Stay(ground, office, door, file, stage, preferences);
    stage.setOnHidden(event -> {
      stay.end();
      closed.countDown();
    });
    return stay.open();
  }
}
