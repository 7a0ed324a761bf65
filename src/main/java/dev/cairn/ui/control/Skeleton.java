package dev.cairn.ui.control;

import dev.cairn.ui.text.Words;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grey rows where something will be in a moment; they never cover what is already there. */
public final class Skeleton extends VBox {
  private static final Words WORDS = Words.of(Skeleton.class);
  private static final double[] WIDTHS = {0.62, 0.86, 0.48, 0.74};

  public Skeleton(int rows, double rowHeight) {
    getStyleClass().add("skeleton");
    setAccessibleText(WORDS.text("loading"));
    for (int row = 0; row < rows; row++) {
      Region bar = new Region();
      bar.getStyleClass().add("skeleton-row");
      bar.setPrefHeight(rowHeight);
      bar.maxWidthProperty().bind(widthProperty().multiply(WIDTHS[row % WIDTHS.length]));
      getChildren().add(bar);
    }
  }
}
