package dev.cairn.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** One of a few values, all of them visible: km·kg or mi·lb. */
public final class Segments<T> extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  /**
   * A switch that shows a value and changes it.
   *
   * @param spoken the name of a value for screen readers
   */
  public Segments(
      List<T> values, Function<T, String> label, Function<T, String> spoken, Property<T> chosen) {
    getStyleClass().add("segments");
    for (T value : values) {
      ToggleButton button = new ToggleButton(label.apply(value));
      button.setAccessibleText(spoken.apply(value));
      button.setToggleGroup(group);
      button.setUserData(value);
      button.setMinWidth(USE_PREF_SIZE);
      button.setSelected(value.equals(chosen.getValue()));
      button.setOnAction(event -> {
        button.setSelected(true);
        chosen.setValue(value);
      });
      getChildren().add(button);
    }
    chosen.addListener((observed, before, now) -> select(now));
  }

  private void select(T now) {
    group.getToggles().forEach(toggle -> toggle.setSelected(now.equals(toggle.getUserData())));
  }
}
