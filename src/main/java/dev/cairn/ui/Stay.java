package dev.cairn.ui;

import dev.cairn.ui.office.Office;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.prefs.PreferencesFile;
import dev.cairn.ui.prefs.Remembering;
import dev.cairn.ui.shell.Page;
import dev.cairn.ui.task.Door;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * A window from when it opens until it is closed. In another language its pages are built anew over
 * the same open workspace, which nothing changes by that.
 */
final class Stay {
  private final Ground ground;
  private final Office office;
  private final Door door;
  private final Optional<PreferencesFile> file;
  private final Stage stage;
  private Preferences preferences;
  private Workroom room;
  private Optional<Remembering> remembering = Optional.empty();

  Stay(
      Ground ground,
      Office office,
      Door door,
      Optional<PreferencesFile> file,
      Stage stage,
      Preferences preferences) {
    this.ground = ground;
    this.office = office;
    this.door = door;
    this.file = file;
    this.stage = stage;
    this.preferences = preferences;
    this.room = furnished();
  }

  /** Fills a stage that shows an outline so far. */
  Window open() {
    room.start();
    room.window().show(stage);
    stage.focusedProperty().subscribe((before, now) -> glance(now));
    return room.window();
  }

  /** Another window may have written while this one was behind it. */
  private void glance(boolean inFront) {
    if (inFront) {
      room.glance();
    }
  }

  Workroom room() {
    return room;
  }

  private Workroom furnished() {
    preferences.setting().language().get().speak();
    Workroom made = new Workroom(ground, office, door, preferences);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, fault) -> made.window().fault(fault));
    remembering =
        file.map(known -> new Remembering(known, preferences, door.slot(), made.window()::unsaved));
    preferences
        .setting()
        .language()
        .addListener((observed, before, now) -> Platform.runLater(this::again));
    return made;
  }

  /**
   * The same page of the same athlete, said otherwise. What was built before hears nothing more.
   */
  private void again() {
    remembering.ifPresent(Remembering::finish);
    Class<? extends Page> page = room.window().shell().current().get().kind();
    preferences = preferences.forPagesAnew();
    room = furnished();
    room.start();
    room.window().showInPlace(stage);
    room.go(page);
  }

  void end() {
    remembering.ifPresent(Remembering::finish);
    room.close();
  }
}
