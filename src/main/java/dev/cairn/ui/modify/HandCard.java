package dev.cairn.ui.modify;

import dev.cairn.review.edit.Drop;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The run in hand, as it follows the mouse, with what the day under it says. */
final class HandCard {
  private final VBox root = new VBox(4);
  private final Label word = new Label();

  HandCard(DayFace face) {
    Region edge = new Region();
    edge.getStyleClass().addAll("run-edge", face.edge());
    Label figure = new Label(face.figure());
    figure.getStyleClass().addAll("run-figure", "semibold");
    Label kind = new Label(face.word());
    kind.getStyleClass().add("run-word");
    HBox run = new HBox(8, edge, new VBox(figure, kind));
    word.setWrapText(true);
    word.setMaxWidth(150);
    root.getChildren().addAll(run, word);
    root.getStyleClass().add("hand-card");
    root.setRotate(-1.5);
    say(null);
  }

  Node node() {
    return root;
  }

  void follow(Point2D at) {
    root.autosize();
    root.relocate(at.getX() - 30, at.getY() - 16);
  }

  void say(@Nullable Drop drop) {
    AnswerWords.dress(root, drop);
    word.setText(drop == null ? "" : AnswerWords.sentence(drop));
    word.setVisible(!word.getText().isEmpty());
    word.setManaged(!word.getText().isEmpty());
  }
}
