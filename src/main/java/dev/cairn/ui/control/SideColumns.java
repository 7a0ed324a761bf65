package dev.cairn.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A list, what is worked on and what belongs to it beside each other, a bar under the middle. Where
 * there is less room the third is a tab, and where there is little each of the three is.
 */
public final class SideColumns extends Region {
  public static final double NARROW_BELOW = 1302;
  public static final double TIGHT_BELOW = 852;

  public static final int LIST = 0;
  public static final int CENTRE = 1;
  public static final int SIDE = 2;

  private static final double RIGHT_WIDEST = 480;
  private static final double CENTRE_WIDEST = 900;

  private final Node list;
  private final Node centre;
  private final Node side;
  private final Region bar;
  private final double left;
  private final double right;
  private int alone = CENTRE;

  /**
   * @param left how wide the list is
   * @param right how wide the third is where there is room
   */
  public SideColumns(Node list, Node centre, Node side, Region bar, double left, double right) {
    this.list = list;
    this.centre = centre;
    this.side = side;
    this.bar = bar;
    this.left = left;
    this.right = right;
    getChildren().addAll(list, centre, side, bar);
  }

  /** Which one is shown where there is not room for all. */
  public void alone(int which) {
    alone = which;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean tight = width < TIGHT_BELOW;
    boolean narrow = width < NARROW_BELOW;
    list.setVisible(!tight || alone == LIST);
    side.setVisible(!narrow || alone == SIDE);
    centre.setVisible(!narrow || alone == CENTRE || !tight && alone == LIST);
    double foot = snapSizeY(bar.prefHeight(-1));
    double height = Math.max(0, getHeight() - foot);
    double begins = tight ? 0 : left;
    place(list, 0, 0, tight ? width : left, tight ? height : getHeight());
    double rest = width - begins;
    if (narrow) {
      place(centre, begins, 0, rest, height);
      place(side, begins, 0, rest, height);
      place(bar, begins, height, rest, foot);
      return;
    }
    double widest = Math.max(RIGHT_WIDEST, right);
    double third = Math.min(widest, right + Math.max(0, rest - right - CENTRE_WIDEST));
    place(centre, begins, 0, rest - third, height);
    place(bar, begins, height, rest - third, foot);
    place(side, width - third, 0, third, getHeight());
  }

  private void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return NARROW_BELOW;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
