package dev.cairn.ui.rules;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Rules, one of them, and what a proposal would do, beside each other, the bar under the last.
 * Where there is less room the last is a tab, and where there is little each of the three is.
 */
final class RulesColumns extends Region {
  static final double NARROW_BELOW = 1302;
  static final double TIGHT_BELOW = 852;

  static final int LIST = 0;
  static final int RULE = 1;
  static final int BLAST = 2;

  private static final double LEFT = 252;
  private static final double CENTRE = 484;
  private static final double CENTRE_WIDEST = 640;

  private final Node list;
  private final Node rule;
  private final Node blast;
  private final Region bar;
  private int alone = RULE;

  RulesColumns(Node list, Node rule, Node blast, Region bar) {
    this.list = list;
    this.rule = rule;
    this.blast = blast;
    this.bar = bar;
    getChildren().addAll(list, rule, blast, bar);
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
    list.setVisible(!tight || alone == LIST);
    blast.setVisible(!narrow || alone == BLAST);
    rule.setVisible(!narrow || alone == RULE || (!tight && alone == LIST));
    double left = tight ? 0 : LEFT;
    double rest = width - left;
    double centre =
        narrow ? rest : Math.min(CENTRE_WIDEST, CENTRE + Math.max(0, rest - CENTRE - 640) / 3);
    double foot = snapSizeY(bar.prefHeight(narrow ? rest : rest - centre));
    double height = Math.max(0, getHeight() - foot);
    place(list, 0, 0, tight ? width : LEFT, tight ? height : getHeight());
    if (narrow) {
      place(rule, left, 0, rest, height);
      place(blast, left, 0, rest, height);
      place(bar, left, height, rest, foot);
    } else {
      place(rule, left, 0, centre, getHeight());
      place(blast, left + centre, 0, rest - centre, height);
      place(bar, left + centre, height, rest - centre, foot);
    }
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
