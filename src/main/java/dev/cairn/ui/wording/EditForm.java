package dev.cairn.ui.wording;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.Form;
import dev.cairn.model.wording.Piece;
import dev.cairn.ui.control.Wrapped;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A coach's own words in the place of a passage; figures are put in as facts of the plan. */
final class EditForm extends dev.cairn.ui.control.Form {
  private static final Words WORDS = Words.of(EditForm.class);
  private static final int SHOWN = 10;
  private static final int ROWS = 4;

  private final WordingModel model;
  private final TextPassage passage;
  private final TextArea text = new TextArea();
  private final Label read = new Wrapped("");

  EditForm(WordingModel model, TextCase now, TextPassage passage, Runnable close) {
    super(
        WORDS.text("edit.title", PassageView.part(passage)),
        WORDS.text("edit.save"),
        "accent",
        close);
    this.model = model;
    this.passage = passage;
    text.setId("passage-text");
    Wrapping.of(text);
    text.setPrefRowCount(ROWS);
    text.setText(passage.written());
    ComboBox<Fact> facts = new ComboBox<>();
    facts.setId("passage-fact");
    facts.setVisibleRowCount(SHOWN);
    facts.setPromptText(WORDS.text("edit.fact-prompt"));
    facts.setConverter(new Named(now));
    facts.getItems().setAll(now.sheet().facts());
    facts
        .valueProperty()
        .subscribe(fact -> {
          if (fact != null) {
            text.insertText(text.getCaretPosition(), new Piece.Slot(fact.id(), Form.FIGURE).text());
            text.requestFocus();
          }
        });
    read.getStyleClass().add("edit-read");
    text.textProperty()
        .subscribe(written -> {
          read.setText(Bits.text(Bits.of(written, List.of(), now.sheet(), now.shown())));
          act().setDisable(written.isBlank());
        });
    add(named(WORDS.text("edit.text"), text), named(WORDS.text("edit.fact"), facts));
    add(named(WORDS.text("edit.read"), read));
    end(WORDS.text("edit.after"));
  }

  @Override
  public Node first() {
    return text;
  }

  @Override
  protected void submit() {
    model.edit(passage.key(), text.getText().strip(), this::leave);
  }

  /** Facts with their values. */
  private static final class Named extends StringConverter<Fact> {
    private final TextCase now;

    Named(TextCase now) {
      this.now = now;
    }

    @Override
    public String toString(@Nullable Fact fact) {
      return fact == null
          ? ""
          : WORDS.text(
              "edit.option",
              fact.id(),
              FactNames.owner(fact),
              FactNames.name(fact),
              now.shown().text(fact));
    }

    @Override
    public @Nullable Fact fromString(String written) {
      return null;
    }
  }
}
