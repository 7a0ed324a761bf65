package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Runners who differ in one thing, each with a value; what that implies, live. */
final class PairFigures {
  private static final Words WORDS = Words.of(PairFigures.class);
  private static final int HALF = 50;
  private static final char FIRST = 'A';

  private final PairDraft draft;
  private final Asked.Pair asked;
  private final List<TextField> fields = new ArrayList<>();
  private final FlowPane implied = new FlowPane(14, 3);
  private final VBox root;
  private boolean following;

  PairFigures(PairDraft draft) {
    this.draft = draft;
    this.asked = draft.asked();
    GridPane cards = new GridPane(8, 8);
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(HALF);
      cards.getColumnConstraints().add(half);
    }
    for (int level = 0; level < asked.levels().size(); level++) {
      cards.add(card(level), level % 2, level / 2);
    }
    CheckBox alike = new CheckBox(WORDS.text("pair.alike"));
    alike.setId("pair-alike");
    alike.selectedProperty().bindBidirectional(draft.alike());
    alike.setMinWidth(Region.USE_PREF_SIZE);
    implied.setId("pair-implied");
    HBox first = new HBox(12, implied, alike);
    HBox.setHgrow(implied, Priority.ALWAYS);
    first.setAlignment(Pos.CENTER_LEFT);
    VBox line = new VBox(first);
    line.getStyleClass().add("implied");
    this.root = new VBox(10, cards, line);
    draft.values().forEach(value -> value.subscribe(now -> tell()));
    draft
        .alike()
        .subscribe(now -> fields.subList(1, fields.size()).forEach(one -> one.setDisable(now)));
  }

  private Node card(int level) {
    String letter = Character.toString(FIRST + level);
    Label name = new Label(WORDS.text("pair.runner", letter));
    name.getStyleClass().addAll("semibold", "runner-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Badge badge =
        Badge.of(
            PairEditor.level(asked, asked.levels().get(level)),
            level == 0 ? Tone.ACCENT : Tone.WARNING);
    HBox head = new HBox(8, name, badge);
    head.setAlignment(Pos.CENTER_LEFT);
    TextField field = Editor.field("pair-" + level, draft.values().get(level));
    field.setAccessibleText(
        WORDS.text(
            "pair.spoken",
            letter,
            PairEditor.level(asked, asked.levels().get(level)),
            draft.amount().unit()));
    fields.add(field);
    HBox typed = Editor.withUnit(field, draft.amount().unit());
    typed.setMinWidth(96);
    typed.setPrefWidth(96);
    Slider slider = slider(level);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox row = new HBox(8, typed, slider);
    row.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(8, head, row);
    card.getStyleClass().add("runner-card");
    return card;
  }

  /** It follows what is typed, and what is typed follows it. */
  private Slider slider(int level) {
    Slider slider = new Slider(asked.least(), asked.most(), asked.least());
    slider.setMinWidth(40);
    slider.setPrefWidth(80);
    slider.setFocusTraversable(false);
    slider.setBlockIncrement(1);
    slider.disableProperty().bind(fields.get(level).disabledProperty());
    slider
        .valueProperty()
        .subscribe((before, now) -> {
          if (!following) {
            draft.values().get(level).set(draft.amount().typed(Math.rint(now.doubleValue())));
          }
        });
    draft
        .values()
        .get(level)
        .subscribe(text -> {
          OptionalDouble value = draft.value(level);
          following = true;
          value.ifPresent(slider::setValue);
          following = false;
        });
    return slider;
  }

  private void tell() {
    implied.getChildren().clear();
    for (int level = 1; level < asked.levels().size(); level++) {
      OptionalDouble factor = draft.factor(level);
      if (factor.isPresent()) {
        Label line =
            new Label(
                WORDS.text(
                    "pair.factor",
                    PairEditor.level(asked, asked.levels().get(level)),
                    draft.values().get(level).get().strip(),
                    draft.values().getFirst().get().strip(),
                    Factor.of(factor.getAsDouble())));
        line.getStyleClass().add("mono");
        line.setMinWidth(Region.USE_PREF_SIZE);
        implied.getChildren().add(line);
      }
    }
  }

  Node node() {
    return root;
  }

  Node first() {
    return fields.getFirst();
  }
}
