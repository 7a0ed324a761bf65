package dev.cairn.ui.control;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Which column is seen where there is not room for all. */
public final class ColumnTabs extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  /**
   * Tabs for columns.
   *
   * @param names from left to right
   * @param first which is seen first
   * @param chosen hears which one is wanted
   */
  public ColumnTabs(List<String> names, int first, IntConsumer chosen) {
    getStyleClass().addAll("segments", "column-tabs");
    for (int i = 0; i < names.size(); i++) {
      ToggleButton button = new ToggleButton(names.get(i));
      int which = i;
      button.setToggleGroup(group);
      button.setSelected(i == first);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> {
        button.setSelected(true);
        chosen.accept(which);
      });
      getChildren().add(button);
    }
  }

  /** Marks one as seen. */
  public void mark(int which) {
    group.getToggles().get(which).setSelected(true);
  }
}
