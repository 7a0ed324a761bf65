package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Participant;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.office.Invited;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whose meeting it is that is answered here, and in which files the answers lie. */
final class GuestCard {
  private static final Words WORDS = Words.of(GuestCard.class);

  private GuestCard() {}

  static Node of(ElicitModel model, Invited invited) {
    VBox inside = new VBox(10, Card.words(WORDS.text("guest.says")));
    Label key = Card.words(WORDS.text("guest.key", invited.key()));
    key.setId("guest-key");
    key.setGraphic(new FontIcon(Feather.KEY));
    key.getStyleClass().add("reason");
    inside.getChildren().add(key);
    for (Participant coach : invited.invitation().meeting().coaches()) {
      model
          .guest()
          .file(coach.id())
          .ifPresent(file ->
              inside
                  .getChildren()
                  .add(
                      Card.quiet(
                          WORDS.text(
                              "guest.file", coach.name(), String.valueOf(file.getFileName())))));
    }
    inside.getStyleClass().add("question-body");
    return new Card(Card.title(WORDS.text("guest.title")), Card.quiet(""), inside);
  }
}
