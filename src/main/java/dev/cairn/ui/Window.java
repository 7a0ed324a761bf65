package dev.cairn.ui;

import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Page;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Words;
import dev.cairn.ui.theme.Dressing;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The frame with its pages in a window of the desktop. */
public final class Window {
  private static final Words WORDS = Words.of(Window.class);

  private final Preferences preferences;
  private final ShellModel model;
  private final Shell shell;

  public Window(Preferences preferences, ShellModel model, List<Page> pages, Steps steps) {
    this.preferences = preferences;
    this.model = model;
    this.shell =
        new Shell(pages, model, preferences.setting(), steps, new Keymap(preferences.keys()));
  }

  public Shell shell() {
    return shell;
  }

  /** In a stage of this size, for pictures. */
  Stage staged(int width, int height) {
    Stage stage = new Stage();
    stage.setScene(dressed(new Scene(shell.root(), width, height)));
    stage.show();
    return stage;
  }

  private Scene dressed(Scene scene) {
    Dressing.of(scene, preferences.setting().appearance(), model.dark());
    return scene;
  }

  /** What the desktop calls a window. */
  static void name(Stage stage) {
    stage.setTitle(WORDS.text("title"));
    stage.getIcons().addAll(icon(64), icon(32), icon(16));
  }

  /** Fills a stage that shows an outline so far. */
  void show(Stage stage) {
    stage.getScene().setRoot(shell.root());
    dressed(stage.getScene());
    preferences.remarks().forEach(shell.toasts()::say);
  }

  /** Takes the place of the window that was there. */
  void showInPlace(Stage stage) {
    Scene before = stage.getScene();
    stage.setScene(dressed(new Scene(shell.root(), before.getWidth(), before.getHeight())));
  }

  /** Says a fault of our own in place of dying of it. */
  public void fault(Throwable fault) {
    Button close = new Button(WORDS.text("fault.close"));
    close.setOnAction(event -> shell.overlay().close());
    ErrorCard card =
        new ErrorCard(
            WORDS.text("fault.title"), new Failure(fault.toString(), false, fault), close);
    card.getStyleClass().add("fault-card");
    shell.overlay().show(card, Pos.CENTER, close);
  }

  /** Says that where a coach was will not be known at the next start. */
  void unsaved(Failure failure) {
    shell.toasts().say(WORDS.text("prefs.unsaved", failure.sentence()));
  }

  private static Image icon(int size) {
    return new Image(Window.class.getResource("icon-" + size + ".png").toExternalForm(), true);
  }
}
