package dev.cairn.ui.calendar;

import dev.cairn.ui.calendar.HeaderModel.Note;
import dev.cairn.ui.control.Wrapping;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Warnings and rules that gave way: short names in a row, and the sentence of the one chosen. */
final class NoteLine extends VBox {
  private final Consumer<String> follow;
  private final FlowPane names = new FlowPane();
  private final Label sentence = new Label();
  private final ToggleGroup group = new ToggleGroup();
  private List<Note> notes = List.of();
  private boolean folded;

  NoteLine(Consumer<String> follow) {
    this.follow = follow;
    getStyleClass().add("plan-notes");
    names.getStyleClass().add("plan-note-names");
    sentence.getStyleClass().add("plan-note");
    Wrapping.of(sentence);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(names, sentence);
  }

  void show(List<Note> shown) {
    notes = shown;
    names.getChildren().clear();
    group.getToggles().clear();
    for (Note note : shown) {
      names.getChildren().add(button(note));
    }
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
    tell(folded || shown.isEmpty() ? "" : shown.getFirst().mark().sentence());
    if (!folded && !group.getToggles().isEmpty()) {
      group.selectToggle(group.getToggles().getFirst());
    }
  }

  /** In little room a sentence is told only when it is asked for. */
  void fold(boolean fold) {
    if (folded != fold) {
      folded = fold;
      show(notes);
    }
  }

  private ToggleButton button(Note note) {
    FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
    ToggleButton button = new ToggleButton(note.mark().name(), icon);
    button.getStyleClass().add("note-button");
    button.setAccessibleText(note.mark().name() + ": " + note.mark().sentence());
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setOnAction(event -> {
      button.setSelected(true);
      tell(note.mark().sentence());
      follow.accept(note.place());
    });
    return button;
  }

  private void tell(String text) {
    sentence.setText(text);
    sentence.setVisible(!text.isEmpty());
    sentence.setManaged(!text.isEmpty());
  }
}
