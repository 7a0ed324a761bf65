package dev.cairn.ui.elicit;

import dev.cairn.model.Race;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where it is typed what kind of answer a question wants. */
final class AskedFields {
  private static final Words WORDS = Words.of(AskedFields.class);
  private static final double NARROW = 120;
  private static final double WIDE = 190;
  private static final int LETTERS = 70;

  private AskedFields() {}

  static Node of(AskedDraft draft, String id) {
    VBox all = new VBox(8);
    switch (draft.kind()) {
      case DIRECTION -> all.getChildren().add(both("edit.still", id + "-still", draft.still()));
      case RANGE ->
          all.getChildren()
              .add(
                  row(
                      measure("edit.measure", id + "-measure", draft.measure()),
                      figure("edit.least", id + "-least", draft.least()),
                      figure("edit.most", id + "-most", draft.most()),
                      choice(
                          "edit.safe",
                          Editor.box(
                              id + "-safe",
                              WORDS.text("edit.safe"),
                              List.of(SafeSide.values()),
                              draft.safe(),
                              one -> WORDS.text("edit.safe." + one.word()))),
                      figure("edit.truth", id + "-truth", draft.truth())));
      case PAIR ->
          all.getChildren()
              .addAll(
                  both("edit.fact", id + "-fact", draft.fact()),
                  row(
                      measure("edit.level-measure", id + "-level-measure", draft.levelMeasure()),
                      Editor.named(
                          WORDS.text("edit.levels"), Editor.field(id + "-levels", draft.levels()))),
                  row(
                      measure("edit.measure", id + "-measure", draft.measure()),
                      figure("edit.least", id + "-least", draft.least()),
                      figure("edit.most", id + "-most", draft.most())));
      case TEMPLATE ->
          all.getChildren()
              .add(
                  row(
                      race(id + "-race", draft.race()),
                      figure("edit.weeks", id + "-weeks", draft.weeks())));
      case WORDS, RED_LINE, FAILURE ->
          all.getChildren().add(Card.quiet(WORDS.text("edit.kind." + draft.kind().word())));
    }
    return all;
  }

  static Node race(String id, Property<Race> race) {
    return choice(
        "edit.race",
        Editor.box(
            id,
            WORDS.text("edit.race"),
            List.of(Race.values()),
            race,
            one -> WORDS.text("race." + one.word())));
  }

  private static Node measure(String key, String id, Property<Measure> measure) {
    return choice(
        key,
        Editor.box(
            id,
            WORDS.text(key),
            List.of(Measure.values()),
            measure,
            one -> WORDS.text("edit.measure." + one.word())));
  }

  static Node choice(String key, ComboBox<?> box) {
    box.setPrefWidth(WIDE);
    return Editor.named(WORDS.text(key), box);
  }

  static Node figure(String key, String id, StringProperty text) {
    TextField field = Editor.field(id, text);
    field.setPrefWidth(NARROW);
    return Editor.named(WORDS.text(key), field);
  }

  static Node row(Node... nodes) {
    FlowPane row = new FlowPane(8, 8);
    row.getChildren().addAll(nodes);
    return row;
  }

  /** A text in both languages, beside each other. */
  static Node both(String key, String id, Both text) {
    return both(
        key, Editor.field(id + "-en", text.english()), Editor.field(id + "-de", text.german()));
  }

  /** The same of several lines, below each other. */
  static Node wrapping(String key, String id, Both text) {
    return new VBox(
        8,
        language("edit.english", key, area(id + "-en", text.english())),
        language("edit.german", key, area(id + "-de", text.german())));
  }

  /** As high as what stands there, and a line more. */
  private static Region area(String id, StringProperty text) {
    return Editor.area(id, text, text.get().length() / LETTERS + 2);
  }

  private static Node both(String key, Region english, Region german) {
    HBox row =
        new HBox(8, language("edit.english", key, english), language("edit.german", key, german));
    row.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
    return row;
  }

  private static Node language(String language, String key, Region field) {
    VBox named = Editor.named(WORDS.text(language, WORDS.text(key)), field);
    named.setPrefWidth(WIDE);
    named.setMinWidth(Region.USE_COMPUTED_SIZE);
    named.setMaxWidth(Double.MAX_VALUE);
    return named;
  }
}
