package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import dev.cairn.ui.calendar.LoadModel.Bar;
import dev.cairn.ui.control.WeekTypeMark;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The nodes of one bar; they are made once, and the plot says where they stand. */
final class LoadBar {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double SMALL = 0.75;

  final Bar bar;
  final Region whole = new Region();
  final Region longRun = new Region();
  final Region outline = new Region();
  final Label total = new Label();
  final Label name = new Label();
  final Node mark;
  final @Nullable Node flag;

  LoadBar(Bar bar, boolean race) {
    this.bar = bar;
    whole.getStyleClass().addAll("load-bar", "of-" + bar.type().word());
    longRun.getStyleClass().add("load-long");
    outline.getStyleClass().add("load-chosen");
    total.getStyleClass().add("load-total");
    total.setText(bar.figure());
    name.getStyleClass().add("load-name");
    mark = WeekTypeMark.of(bar.type());
    mark.setScaleX(SMALL);
    mark.setScaleY(SMALL);
    flag = race ? WeekTypeMark.of(WeekType.RACE) : null;
    choose(false);
  }

  void choose(boolean chosen) {
    outline.setVisible(chosen);
    for (Node node : List.of(whole, total, name)) {
      node.pseudoClassStateChanged(CHOSEN, chosen);
    }
  }

  /** From the ground up. */
  List<Node> drawn() {
    return List.of(whole, longRun, outline);
  }

  List<Node> written() {
    List<Node> nodes = new ArrayList<>(List.of(total, name, mark));
    if (flag != null) {
      nodes.add(flag);
    }
    return nodes;
  }
}
