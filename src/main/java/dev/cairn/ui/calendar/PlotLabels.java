package dev.cairn.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;

/** Puts labels into a plot so that none covers another. */
final class PlotLabels {
  static final double HEIGHT = 13;

  private final List<Bounds> taken = new ArrayList<>();
  private boolean any = true;

  /**
   * Begins anew.
   *
   * @param shown whether labels are shown at all
   */
  void clear(boolean shown) {
    taken.clear();
    any = shown;
  }

  /** Keeps a place free. */
  void take(double x, double y, double width, double height) {
    taken.add(new BoundingBox(x, y, width, height));
  }

  /** Puts a label where nothing will cover it. */
  void fix(Label label, double x, double y) {
    taken.add(put(label, x, y));
  }

  /** Where a label stands then; its own bounds tell so only after the next layout. */
  static Bounds put(Label label, double x, double y) {
    double wide = Math.ceil(label.prefWidth(-1));
    double left = Math.rint(x);
    double top = Math.rint(y);
    label.resizeRelocate(left, top, wide, label.prefHeight(-1));
    return new BoundingBox(left, top + 1, wide, HEIGHT - 2);
  }

  /** Puts a label at the first of some points where it covers no other; else it is not shown. */
  void settle(Label label, double... points) {
    label.setVisible(any);
    for (int i = 0; any && i < points.length; i += 2) {
      Bounds there = put(label, points[i], points[i + 1]);
      if (taken.stream().noneMatch(there::intersects)) {
        taken.add(there);
        return;
      }
    }
    label.setVisible(false);
  }
}
