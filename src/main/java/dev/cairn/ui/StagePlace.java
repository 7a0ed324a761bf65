package dev.cairn.ui;

import dev.cairn.ui.prefs.LastSeen;
import dev.cairn.ui.prefs.WindowPlace;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the window where it was left, if a screen is still there, and notes where it goes. */
final class StagePlace {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 450;

  /** So much of the window must be on a screen to be caught with the pointer. */
  private static final double SEEN = 80;

  private final Stage stage;
  private final LastSeen seen;

  StagePlace(Stage stage, LastSeen seen) {
    this.stage = stage;
    this.seen = seen;
  }

  void restore() {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    WindowPlace place = seen.window().get();
    if (place != null && onScreen(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setWidth(place.width());
      stage.setHeight(place.height());
      stage.setMaximized(place.maximized());
    } else {
      fresh(place);
    }
    watch();
  }

  private void fresh(@Nullable WindowPlace place) {
    Rectangle2D room = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(room.getWidth(), place == null ? WIDTH : place.width()));
    stage.setHeight(Math.min(room.getHeight(), place == null ? HEIGHT : place.height()));
    stage.centerOnScreen();
  }

  private static boolean onScreen(WindowPlace place) {
    return !Screen.getScreensForRectangle(
            place.x() + SEEN,
            place.y(),
            Math.max(1, place.width() - 2 * SEEN),
            Math.min(SEEN, place.height()))
        .isEmpty();
  }

  private void watch() {
    stage.xProperty().addListener((observed, before, now) -> note());
    stage.yProperty().addListener((observed, before, now) -> note());
    stage.widthProperty().addListener((observed, before, now) -> note());
    stage.heightProperty().addListener((observed, before, now) -> note());
    stage.maximizedProperty().addListener((observed, before, now) -> note());
  }

  /** A maximized window keeps the size it will go back to. */
  private void note() {
    WindowPlace before = seen.window().get();
    if (stage.isMaximized() && before != null) {
      seen.window()
          .set(new WindowPlace(before.x(), before.y(), before.width(), before.height(), true));
    } else if (!Double.isNaN(stage.getX()) && !Double.isNaN(stage.getWidth())) {
      seen.window()
          .set(
              new WindowPlace(
                  stage.getX(),
                  stage.getY(),
                  stage.getWidth(),
                  stage.getHeight(),
                  stage.isMaximized()));
    }
  }
}
