package dev.cairn.ui.athletes;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * List, athlete and what stands beside, next to each other. Where there is little room each of the
 * three is a tab.
 */
final class AthletesColumns extends Region {
  static final double TIGHT_BELOW = 900;

  static final int LIST = 0;
  static final int ATHLETE = 1;
  static final int SIDE = 2;

  private static final double WIDE_FROM = 1300;
  private static final double LEFT = 236;
  private static final double LEFT_NARROW = 212;
  private static final double RIGHT = 392;
  private static final double RIGHT_NARROW = 316;
  private static final double RIGHT_WIDEST = 480;
  private static final double CENTRE_WIDEST = 900;

  private final Node list;
  private final Node athlete;
  private final Node side;
  private int alone = ATHLETE;

  AthletesColumns(Node list, Node athlete, Node side) {
    this.list = list;
    this.athlete = athlete;
    this.side = side;
    getChildren().addAll(list, athlete, side);
  }

  /** Which one is shown where there is not room for all. */
  void alone(int which) {
    alone = which;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean tight = width < TIGHT_BELOW;
    list.setVisible(!tight || alone == LIST);
    athlete.setVisible(!tight || alone == ATHLETE);
    side.setVisible(!tight || alone == SIDE);
    if (tight) {
      place(list, 0, width);
      place(athlete, 0, width);
      place(side, 0, width);
      return;
    }
    boolean wide = width >= WIDE_FROM;
    double left = wide ? LEFT : LEFT_NARROW;
    double least = wide ? RIGHT : RIGHT_NARROW;
    double spare = Math.max(0, width - left - least - CENTRE_WIDEST);
    double right = Math.min(RIGHT_WIDEST, least + spare);
    place(list, 0, left);
    place(athlete, left, width - left - right);
    place(side, width - right, right);
  }

  private void place(Node node, double x, double width) {
    node.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), getHeight());
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDE_FROM;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
