package dev.cairn.ui.review;

import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Approves with a note to coaches, a note to the athlete, or both; phrases are one click away. */
final class NotesForm extends Form {
  private static final Words WORDS = Words.of(NotesForm.class);

  private final ReviewModel model;
  private final TextArea forCoaches = area("note-private");
  private final TextArea forAthlete = area("note-athlete");
  private final FlowPane phrases = new FlowPane(6, 6);
  private TextArea last = forCoaches;

  NotesForm(ReviewModel model, String name, Runnable close) {
    super(WORDS.text("notes.title", name), WORDS.text("notes.approve"), "accent", close);
    this.model = model;
    forCoaches.setPromptText(WORDS.text("notes.private-prompt"));
    forAthlete.setPromptText(WORDS.text("notes.athlete-prompt", name));
    forCoaches.focusedProperty().subscribe(on -> last = on ? forCoaches : last);
    forAthlete.focusedProperty().subscribe(on -> last = on ? forAthlete : last);
    VBox left = named(WORDS.text("notes.private"), forCoaches);
    VBox right = named(WORDS.text("notes.athlete", name), forAthlete);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox both = new HBox(12, left, right);
    Label label = Elided.of(new Label(WORDS.text("notes.phrases")));
    label.getStyleClass().add("form-label");
    Button save =
        Elided.of(new Button(WORDS.text("notes.save-phrase"), new FontIcon(Feather.BOOKMARK)));
    save.getStyleClass().addAll("small", "flat");
    save.setOnAction(event -> model.phrases().save(last.getText()));
    phrases.getStyleClass().add("phrases");
    phrases.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(phrases, Priority.ALWAYS);
    HBox row = new HBox(8, label, phrases, save);
    row.getStyleClass().add("phrase-row");
    add(both, row);
    end("");
    keep(model.waiting().subscribe(now -> show(now == null ? List.of() : now.phrases())));
  }

  private static TextArea area(String id) {
    TextArea area = new TextArea();
    area.setPrefRowCount(2);
    Wrapping.of(area);
    area.setId(id);
    return area;
  }

  private void show(List<String> saved) {
    phrases.getChildren().clear();
    if (saved.isEmpty()) {
      Label none = new Label(WORDS.text("notes.no-phrases"));
      none.getStyleClass().add("form-hint");
      phrases.getChildren().add(none);
    }
    for (String phrase : saved) {
      Button button = new Button(phrase);
      button.getStyleClass().addAll("small", "phrase");
      button.setOnAction(event -> take(phrase));
      String name = WORDS.text("notes.forget", phrase);
      Button remove = new IconButton(Feather.X, name, () -> model.phrases().forget(phrase));
      remove.getStyleClass().add("phrase-remove");
      HBox chip = new HBox(button, remove);
      chip.getStyleClass().add("phrase-chip");
      phrases.getChildren().add(chip);
    }
  }

  private void take(String phrase) {
    String before = last.getText().strip();
    last.setText(before.isEmpty() ? phrase : before + " " + phrase);
    last.requestFocus();
    last.end();
  }

  @Override
  public Node first() {
    return forCoaches;
  }

  @Override
  protected void submit() {
    if (forCoaches.getText().isBlank() && forAthlete.getText().isBlank()) {
      missing(WORDS.text("notes.empty"));
      return;
    }
    model.verdicts().approveWith(forCoaches.getText().strip(), forAthlete.getText().strip());
  }
}
