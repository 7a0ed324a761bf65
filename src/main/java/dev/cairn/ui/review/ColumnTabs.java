package dev.cairn.ui.review;

import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Which column is seen where there is room for one. */
final class ColumnTabs {
  private static final Words WORDS = Words.of(ColumnTabs.class);
  private static final List<String> NAMES = List.of("tab.list", "tab.plan", "tab.why");
  private static final int PLAN = 1;

  private final HBox root = new HBox();

  ColumnTabs(Columns columns) {
    root.getStyleClass().addAll("segments", "review-tabs");
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < NAMES.size(); i++) {
      ToggleButton button = new ToggleButton(WORDS.text(NAMES.get(i)));
      int which = i;
      button.setToggleGroup(group);
      button.setSelected(i == PLAN);
      button.setOnAction(event -> {
        button.setSelected(true);
        columns.alone(which);
      });
      root.getChildren().add(button);
    }
  }

  Node node() {
    return root;
  }
}
