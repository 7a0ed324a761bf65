package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.review.ChangeWords;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why there is no plan, and the changes that make one possible, each a button. */
final class RefusalCard extends VBox {
  private static final Words WORDS = Words.of(RefusalCard.class);

  /**
   * A card of help.
   *
   * @param take takes a change
   */
  RefusalCard(PlanCase.NoPlan why, Figures figures, Consumer<SortedMap<String, String>> take) {
    super(6);
    getStyleClass().add("help-card");
    Label title = new Label(WORDS.text("refusal.title"), new FontIcon(Feather.SLASH));
    title.getStyleClass().addAll("help-title", "semibold");
    title.setWrapText(true);
    getChildren().addAll(title, Card.words(figures.prose(why.reason())));
    if (!why.conflict().isEmpty()) {
      getChildren().add(head("refusal.conflict"));
      why.conflict().forEach(line -> getChildren().add(conflict(line)));
    }
    if (why.wouldWork().isEmpty()) {
      getChildren().add(Card.words(WORDS.text("refusal.no-change")));
      return;
    }
    getChildren().add(head("refusal.would-work"));
    why.wouldWork().forEach(change -> getChildren().add(button(change, figures, take)));
  }

  private static Label head(String key) {
    Label head = new Label(WORDS.text(key));
    head.getStyleClass().addAll("help-head", "semibold");
    return head;
  }

  private static Node conflict(String line) {
    Label label = Card.words(ChangeWords.capital(line));
    label.setGraphic(new FontIcon(Feather.X));
    label.getStyleClass().add("help-line");
    return label;
  }

  private static Node button(
      SortedMap<String, String> change, Figures figures, Consumer<SortedMap<String, String>> take) {
    Button button =
        new Button(figures.prose(ChangeWords.of(change)), new FontIcon(Feather.CORNER_DOWN_RIGHT));
    button.getStyleClass().addAll("help-change", "small");
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(event -> take.accept(change));
    return button;
  }
}
