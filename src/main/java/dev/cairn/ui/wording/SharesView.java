package dev.cairn.ui.wording;

import dev.cairn.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who wrote what: an icon, a word and a share for each hand, and a bar of all. */
final class SharesView extends VBox {
  private static final Words WORDS = Words.of(SharesView.class);

  SharesView(Shares shares) {
    getStyleClass().add("shares");
    Label title = new Label(WORDS.text("shares"));
    title.getStyleClass().addAll("quiet", "semibold");
    getChildren().add(title);
    Region bar = new Bar(shares);
    for (Hand hand : Hand.values()) {
      if (shares.percent(hand) > 0) {
        getChildren().add(row(hand, shares.percent(hand)));
      }
    }
    getChildren().add(bar);
  }

  private static HBox row(Hand hand, int percent) {
    StackPane field = new StackPane(new FontIcon(hand.icon()));
    field.getStyleClass().addAll("hand-icon", hand.styleClass());
    Label word = new Label(hand.word());
    word.getStyleClass().add("semibold");
    word.setMinWidth(Region.USE_PREF_SIZE);
    Label part = new Label(hand.part());
    part.getStyleClass().addAll("hand-part", "may-elide");
    part.setAccessibleText(part.getText());
    part.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label share = new Label(WORDS.text("percent", percent));
    share.getStyleClass().add("semibold");
    share.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, field, word, part, gap, share);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleText(WORDS.text("shares.spoken", hand.word(), hand.part(), percent));
    return row;
  }

  /** The shares beside each other. */
  private static final class Bar extends Region {
    private static final double HEIGHT = 8;
    private final Shares shares;

    Bar(Shares shares) {
      this.shares = shares;
      getStyleClass().add("shares-bar");
      setMinHeight(HEIGHT);
      setPrefHeight(HEIGHT);
      for (Hand hand : Hand.values()) {
        Region part = new Region();
        part.getStyleClass().addAll("shares-part", hand.styleClass());
        getChildren().add(part);
      }
    }

    @Override
    protected void layoutChildren() {
      double x = 0;
      for (Hand hand : Hand.values()) {
        double width = getWidth() * shares.percent(hand) / 100;
        getChildren().get(hand.ordinal()).resizeRelocate(x, 0, width, HEIGHT);
        x += width;
      }
    }
  }
}
