package dev.cairn.ui.review;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Queue, plan and reasons beside each other, the verdict bar under plan and reasons. Where there is
 * much room, first the plan, then the reasons grow, and the rest are margins; where there is
 * little, one of the three is shown.
 */
final class Columns extends Region {
  static final double NARROW_BELOW = 1302;
  static final double TIGHT_BELOW = 852;

  private static final double QUEUE = 264;
  private static final double QUEUE_NARROW = 216;
  private static final double WHY = 374;
  private static final double WHY_NARROW = 320;
  private static final double WHY_WIDEST = 480;
  private static final double PLAN_WIDEST = 900;

  private final Node queue;
  private final Node plan;
  private final Node why;
  private final Region bar;
  private int alone = 1;
  private boolean wide;

  Columns(Node queue, Node plan, Node why, Region bar) {
    this.queue = queue;
    this.plan = plan;
    this.why = why;
    this.bar = bar;
    getStyleClass().add("review-columns");
    getChildren().addAll(queue, plan, why, bar);
  }

  /** Which of the three is shown where there is room for one: 0, 1 or 2. */
  void alone(int which) {
    alone = which;
    requestLayout();
  }

  /** Whether the middle takes the place of the reasons too. */
  void wide(boolean whole) {
    wide = whole;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean tight = width < TIGHT_BELOW;
    queue.setVisible(!tight || alone == 0);
    plan.setVisible(!tight || alone == 1);
    why.setVisible(tight ? alone == 2 : !wide);
    double foot = snapSizeY(bar.prefHeight(-1));
    double height = Math.max(0, getHeight() - foot);
    if (tight) {
      place(alone == 0 ? queue : alone == 1 ? plan : why, 0, 0, width, height);
      place(bar, 0, height, width, foot);
      return;
    }
    boolean narrow = width < NARROW_BELOW;
    double left = narrow ? QUEUE_NARROW : QUEUE;
    double right = narrow ? WHY_NARROW : WHY;
    right = Math.min(WHY_WIDEST, right + Math.max(0, width - left - right - PLAN_WIDEST));
    if (wide) {
      place(queue, 0, 0, left, getHeight());
      place(plan, left, 0, width - left, height);
      place(bar, left, height, width - left, foot);
      return;
    }
    double centre = width - left - right;
    double shown = Math.min(PLAN_WIDEST, centre);
    double margin = (centre - shown) / 2;
    place(queue, 0, 0, left, getHeight());
    place(plan, left + margin, 0, shown, height);
    place(why, width - right, 0, right, height);
    place(bar, left, height, width - left, foot);
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
