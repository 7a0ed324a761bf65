package dev.cairn.ui.why;

import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lines of which the first few are shown until somebody asks for more. */
final class Lines extends VBox {
  static final int FEW = 3;

  private static final Words WORDS = Words.of(Lines.class);

  Lines(List<? extends Node> lines) {
    this(lines, FEW);
  }

  Lines(List<? extends Node> lines, int few) {
    getStyleClass().add("why-lines");
    show(lines, few);
  }

  private void show(List<? extends Node> lines, int few) {
    List<Node> shown = new ArrayList<>(lines.subList(0, Math.min(few, lines.size())));
    int left = lines.size() - shown.size();
    if (left > 0) {
      shown.add(button(WORDS.text("more", left), () -> show(lines, lines.size())));
    } else if (lines.size() > few || few > FEW) {
      shown.add(button(WORDS.text("fewer"), () -> show(lines, FEW)));
    }
    getChildren().setAll(shown);
  }

  static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().addAll("flat", "why-more");
    button.setOnAction(event -> action.run());
    return button;
  }

  static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
