package dev.cairn.ui.elicit;

import dev.cairn.model.Plan;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.ui.control.Worded;
import dev.cairn.ui.control.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where an answer of one kind is typed. */
interface Editor {
  Node node();

  /** Where typing begins. */
  Node first();

  static Editor of(ElicitModel model, Draft draft, MeetingQuestion question, Optional<Plan> usual) {
    return switch (draft) {
      case RangeDraft range -> new RangeEditor(model, range);
      case DirectionDraft direction -> new DirectionEditor(direction, question);
      case PairDraft pair -> new PairEditor(pair);
      case MarksDraft marks -> new MarksEditor(marks, usual, model.setting());
      case WordsDraft words -> new WordsEditor(words);
      case RedLineDraft line -> new WordsEditor(line);
      case StoryDraft story -> new WordsEditor(story);
    };
  }

  /** A field of one line. */
  static TextField field(String id, StringProperty text) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  static TextArea area(String id, StringProperty text, int rows) {
    TextArea area = Wrapping.of(new TextArea());
    area.setId(id);
    area.setPrefRowCount(rows);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.textProperty().bindBidirectional(text);
    Keys.tabLeaves(area);
    return area;
  }

  /** One of a few values, by their words. */
  static <T> ComboBox<T> box(
      String id, String name, List<T> choices, Property<T> chosen, Function<T, String> word) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(choices));
    box.setId(id);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new Worded<>(word));
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }

  /** A field under its name. */
  static VBox named(String name, Region field) {
    Label label = new Label(name);
    label.getStyleClass().add("field-name");
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLabelFor(field);
    field.setAccessibleText(name);
    field.setMaxWidth(Double.MAX_VALUE);
    return new VBox(3, label, field);
  }

  /** A field with its unit inside the same frame. */
  static HBox withUnit(TextField field, String unit) {
    Label after = new Label(unit);
    after.getStyleClass().add("unit");
    after.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(40);
    field.setPrefWidth(64);
    HBox box = new HBox(field, after);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("unit-field");
    field
        .focusedProperty()
        .subscribe(now -> box.pseudoClassStateChanged(PseudoClass.getPseudoClass("typing"), now));
    return box;
  }
}
