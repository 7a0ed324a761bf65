package dev.cairn.ui.strength;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Lifters, the suggestion and its model beside each other, the bar under the suggestion. Where
 * there is less room the model is a tab, and where there is little each of the three is.
 */
final class StrengthColumns extends Region {
  static final double NARROW_BELOW = 1302;
  static final double TIGHT_BELOW = 852;

  static final int LIST = 0;
  static final int SUGGESTION = 1;
  static final int MODEL = 2;

  private static final double LEFT = 196;
  private static final double RIGHT = 384;
  private static final double RIGHT_WIDEST = 480;
  private static final double CENTRE_WIDEST = 900;

  private final Node list;
  private final Node suggestion;
  private final Node model;
  private final Region bar;
  private int alone = SUGGESTION;

  StrengthColumns(Node list, Node suggestion, Node model, Region bar) {
    this.list = list;
    this.suggestion = suggestion;
    this.model = model;
    this.bar = bar;
    getChildren().addAll(list, suggestion, model, bar);
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
    boolean narrow = width < NARROW_BELOW;
    boolean showsModel = !narrow || alone == MODEL;
    list.setVisible(!tight || alone == LIST);
    model.setVisible(showsModel);
    suggestion.setVisible(narrow ? alone == SUGGESTION || !tight && alone == LIST : true);
    double foot = snapSizeY(bar.prefHeight(-1));
    double height = Math.max(0, getHeight() - foot);
    double left = tight ? 0 : LEFT;
    place(list, 0, 0, tight ? width : LEFT, tight ? height : getHeight());
    double rest = width - left;
    if (narrow) {
      place(suggestion, left, 0, rest, height);
      place(model, left, 0, rest, height);
      place(bar, left, height, rest, foot);
      return;
    }
    double right = Math.min(RIGHT_WIDEST, RIGHT + Math.max(0, rest - RIGHT - CENTRE_WIDEST));
    place(suggestion, left, 0, rest - right, height);
    place(bar, left, height, rest - right, foot);
    place(model, width - right, 0, right, getHeight());
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
