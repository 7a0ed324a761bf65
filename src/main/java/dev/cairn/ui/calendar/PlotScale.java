package dev.cairn.ui.calendar;

/**
 * Where weeks and loads lie in a plot of some size.
 *
 * @param folded without labels, where there is little height
 * @param weeks how many stand beside each other
 */
record PlotScale(double width, double height, boolean folded, int weeks) {
  static final double BAND = 20;
  static final double BAND_LINE = 3;
  static final double HEADROOM = 17;
  private static final double GUTTER = 32;
  private static final double RIGHT = 8;
  private static final double AXIS = 17;

  boolean hasRoom() {
    return right() > left();
  }

  double left() {
    return folded ? RIGHT : GUTTER;
  }

  double right() {
    return width - RIGHT;
  }

  /** The width that a week has. */
  double slot() {
    return (right() - left()) / Math.max(1, weeks);
  }

  double floor() {
    return height - (folded ? 2 : AXIS);
  }

  /** The height of a load, as a share of the highest. */
  double y(double share) {
    double ceiling = folded ? BAND_LINE + 4 : BAND + HEADROOM;
    return Math.rint(floor() - share * (floor() - ceiling));
  }

  /** The place of a moment, as a share of the whole plan. */
  double x(double share) {
    return Math.rint(left() + share * (right() - left()));
  }

  double middle(int row) {
    return left() + (row + 0.5) * slot();
  }

  /** The row at a place; the nearest one, or -1 when there is none. */
  int rowAt(double x) {
    return weeks == 0 ? -1 : Math.clamp((int) ((x - left()) / slot()), 0, weeks - 1);
  }
}
