package dev.cairn.ui;

import dev.cairn.ui.control.Skeleton;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where things will be, painted at once while the window behind it is put together. */
final class Outline extends StackPane {
  private static final int CARDS = 16;
  private static final double CARD = 18;
  private static final double QUEUE = 264;
  private static final int ROWS = 14;
  private static final double ROW = 26;

  Outline() {
    getStyleClass().add("shell");
    BorderPane frame = new BorderPane();
    frame.setTop(part("top-bar"));
    frame.setLeft(part("rail"));
    frame.setBottom(part("status-bar"));
    StackPane queue = new StackPane(new Skeleton(CARDS, CARD));
    queue.getStyleClass().add("queue");
    queue.setPrefWidth(QUEUE);
    queue.setMinWidth(0);
    Node plan = new Skeleton(ROWS, ROW);
    HBox.setHgrow(plan, Priority.ALWAYS);
    frame.setCenter(new HBox(queue, plan));
    getChildren().add(frame);
  }

  private static Region part(String name) {
    Region part = new Region();
    part.getStyleClass().add(name);
    return part;
  }
}
