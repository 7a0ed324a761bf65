package dev.cairn.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/** A few words of which one is chosen, by the digit beside it too. */
public final class Chips extends FlowPane {
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> buttons = new ArrayList<>();

  /**
   * @param chosen hears that one was
   */
  public Chips(List<String> words, Runnable chosen) {
    super(6, 6);
    for (String word : words) {
      ToggleButton chip = new ToggleButton(word, new KeyCap(Integer.toString(buttons.size() + 1)));
      chip.getStyleClass().addAll("small", "chip");
      chip.setToggleGroup(group);
      chip.setMinWidth(USE_PREF_SIZE);
      buttons.add(chip);
      getChildren().add(chip);
    }
    group.selectedToggleProperty().subscribe(now -> chosen.run());
  }

  /** Digits choose while no text is being written. */
  public void hear(Node place, BooleanSupplier writing) {
    place.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          String typed = event.getCharacter();
          if (writing.getAsBoolean()
              || typed.length() != 1
              || !Character.isDigit(typed.charAt(0))) {
            return;
          }
          int number = typed.charAt(0) - '0';
          if (number >= 1 && number <= buttons.size()) {
            buttons.get(number - 1).setSelected(true);
            event.consume();
          }
        });
  }

  public int size() {
    return buttons.size();
  }

  public Node first() {
    return buttons.getFirst();
  }

  /** The chosen words; empty before any are. */
  public String chosen() {
    return buttons.stream()
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getText)
        .findFirst()
        .orElse("");
  }
}
