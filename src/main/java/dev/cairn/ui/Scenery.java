package dev.cairn.ui;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * A state of the window, and what leads to it.
 *
 * @param place what is selected in the plan
 */
record Scenery(String name, String place, Consumer<Workroom> way) {
  private static final String LONGEST = "day/2027-01-31/distance";

  record Size(int width, int height) {}

  /** With Alex's longest run selected. */
  Scenery(String name, Consumer<Workroom> way) {
    this(name, LONGEST, way);
  }

  String file(Size size, boolean dark) {
    return String.format(
        Locale.ROOT, "%s-%s-%dx%d.png", name, dark ? "dark" : "light", size.width(), size.height());
  }
}
