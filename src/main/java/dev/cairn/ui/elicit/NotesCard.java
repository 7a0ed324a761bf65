package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.MeetingNote;
import dev.cairn.action.elicit.WordMeaning;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is said while the answers lie open, and what words were agreed to mean. */
final class NotesCard {
  private static final Words WORDS = Words.of(NotesCard.class);

  private final ElicitModel model;

  NotesCard(ElicitModel model) {
    this.model = model;
  }

  /**
   * @param split whether coaches are to say what would make them choose the other
   */
  Node node(QuestionCase open, boolean split) {
    List<Node> nodes = new ArrayList<>();
    if (split) {
      Label ask = Card.words(WORDS.text("split.ask"));
      ask.setId("split-ask");
      ask.setGraphic(new FontIcon(Feather.GIT_BRANCH));
      ask.getStyleClass().add("split-ask");
      nodes.add(ask);
    }
    for (MeetingNote note : open.held().notes()) {
      Label line =
          Card.words(
              note.by().isEmpty()
                  ? OtherViews.quoted(note.text())
                  : WORDS.text("notes.by", OtherViews.quoted(note.text()), note.by()));
      line.setGraphic(new FontIcon(Feather.MESSAGE_SQUARE));
      line.getStyleClass().add("reason");
      nodes.add(line);
    }
    for (WordMeaning one : open.held().meanings()) {
      nodes.add(meaning(one));
    }
    TextField note = Editor.field("note-text", model.talk().note());
    note.setPromptText(WORDS.text(split ? "notes.prompt.split" : "notes.prompt"));
    nodes.add(
        row(
            note,
            WORDS.text("notes.name"),
            "note-keep",
            WORDS.text("notes.keep"),
            model.talk()::keepNote));
    TextField word = Editor.field("meaning-word", model.talk().word());
    word.setPromptText(WORDS.text("meaning.word"));
    word.setAccessibleText(WORDS.text("meaning.word"));
    word.setMinWidth(90);
    word.setPrefWidth(120);
    word.setMaxWidth(120);
    TextField means = Editor.field("meaning-text", model.talk().meaning());
    means.setPromptText(WORDS.text("meaning.text"));
    HBox agreed =
        row(
            means,
            WORDS.text("meaning.text"),
            "meaning-keep",
            WORDS.text("meaning.keep"),
            model.talk()::keepMeaning);
    agreed.getChildren().addFirst(word);
    nodes.add(agreed);
    VBox inside = new VBox(8);
    inside.getChildren().addAll(nodes);
    inside.getStyleClass().add("question-body");
    return new Card(Card.title(WORDS.text("notes.title")), Card.quiet(""), inside);
  }

  private static HBox row(TextField field, String name, String id, String action, Runnable work) {
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button keep = new Button(action);
    keep.setId(id);
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(event -> work.run());
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            work.run();
          }
        });
    return new HBox(8, field, keep);
  }

  private Node meaning(WordMeaning one) {
    Label line = Card.words(WORDS.text("meaning.line", one.word(), one.meaning()));
    line.setGraphic(new FontIcon(Feather.BOOK_OPEN));
    line.getStyleClass().add("reason");
    HBox.setHgrow(line, Priority.ALWAYS);
    line.setMaxWidth(Double.MAX_VALUE);
    Button away =
        new IconButton(
            Feather.X,
            WORDS.text("meaning.away", one.word()),
            () -> model.talk().dropMeaning(one.word()));
    HBox row = new HBox(6, line, away);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
