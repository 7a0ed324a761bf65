package dev.cairn.ui.modify;

import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** A run's length, typed in place; Enter takes it, Esc leaves it as it was. */
final class LengthField {
  private static final Words WORDS = Words.of(LengthField.class);

  private final TextField field = new TextField();

  /**
   * @param leave puts the run back where the field stands
   */
  LengthField(ModifyModel model, Day day, Figures figures, Runnable leave) {
    Distance now = day.distance() == null ? null : day.distance().value();
    field.setId("modify-length");
    field.getStyleClass().addAll("small", "length-field");
    field.setText(now == null ? "" : figures.bare(now.kmForFiles()));
    field.setAccessibleText(WORDS.text("length.name", figures.units().distance()));
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        event.consume();
        leave.run();
      } else if (event.getCode() == KeyCode.ENTER && now != null) {
        event.consume();
        int steps = TypedLength.steps(field.getText(), now.grid(), figures).orElse(0);
        if (steps > 0) {
          model.length(steps);
        } else {
          model.say(WORDS.text("problem.length", field.getText()));
        }
      }
    });
  }

  Node node() {
    return field;
  }

  void begin() {
    field.requestFocus();
    field.selectAll();
  }
}
