package dev.cairn.ui.picture;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** A window as it is seen: what pops up lies over it. */
public final class WholePicture {
  private WholePicture() {}

  /** Takes the picture; on the window's thread. */
  public static Image of(Scene scene) {
    WritableImage picture = scene.snapshot(null);
    for (PopupWindow popup : popups(scene)) {
      SnapshotParameters clear = new SnapshotParameters();
      clear.setFill(Color.TRANSPARENT);
      Image over = popup.getScene().getRoot().snapshot(clear, null);
      int left = (int) Math.round(popup.getX() - scene.getWindow().getX() - scene.getX());
      int top = (int) Math.round(popup.getY() - scene.getWindow().getY() - scene.getY());
      lay(over, picture, left, top);
    }
    return picture;
  }

  /** What pops up over a scene now. */
  public static List<PopupWindow> popups(Scene scene) {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .filter(popup -> popup.isShowing() && scene.getWindow().equals(owner(popup)))
        .toList();
  }

  private static Window owner(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    return owner instanceof PopupWindow below ? owner(below) : owner;
  }

  private static void lay(Image over, WritableImage picture, int left, int top) {
    PixelReader pixels = over.getPixelReader();
    int right = Math.min((int) picture.getWidth(), left + (int) over.getWidth());
    int bottom = Math.min((int) picture.getHeight(), top + (int) over.getHeight());
    for (int y = Math.max(0, top); y < bottom; y++) {
      for (int x = Math.max(0, left); x < right; x++) {
        Color above = pixels.getColor(x - left, y - top);
        Color below = picture.getPixelReader().getColor(x, y);
        picture.getPixelWriter().setColor(x, y, mixed(above, below));
      }
    }
  }

  private static Color mixed(Color above, Color below) {
    Color solid = Color.color(above.getRed(), above.getGreen(), above.getBlue());
    return below.interpolate(solid, above.getOpacity());
  }
}
