package dev.cairn.ui.rules;

import dev.cairn.action.rules.Proposal;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A value that may be chosen: typed, or moved by the arrow keys, inside its range. */
final class ValueField {
  private static final Words WORDS = Words.of(ValueField.class);
  private static final double WIDTH = 76;

  private final RulesModel model;
  private final Effect effect;
  private final TextField field = new TextField();
  private final Label hint = Card.quiet("");
  private final VBox root;
  private boolean filling = true;

  /**
   * @param effect as the pack has it
   */
  ValueField(RulesModel model, Effect effect) {
    this.model = model;
    this.effect = effect;
    field.setId("rule-value-" + effect.quantity().word());
    field.setPrefWidth(WIDTH);
    field.setMinWidth(WIDTH);
    field.setMaxWidth(WIDTH);
    field.getStyleClass().add("rule-value");
    field.setAccessibleText(
        WORDS.text(
            "value.spoken",
            EffectWords.quantity(effect.quantity()),
            EffectWords.spoken(effect.operation()),
            EffectWords.value(effect.low()),
            EffectWords.value(effect.high())));
    field
        .textProperty()
        .subscribe(text -> {
          if (!filling) {
            typed(text);
          }
        });
    filling = false;
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Label what = new Label(EffectWords.quantity(effect.quantity()));
    what.getStyleClass().add("rule-claim");
    Label sign = new Label(EffectWords.sign(effect.operation()));
    sign.setAccessibleText(EffectWords.spoken(effect.operation()));
    Label unit = new Label(EffectWords.unit(effect.quantity()));
    for (Label label : new Label[] {what, sign, unit}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox line = new HBox(6, sign, field, unit);
    line.setAlignment(Pos.CENTER_LEFT);
    FlowPane first = new FlowPane(8, 4, what, line);
    first.setAlignment(Pos.CENTER_LEFT);
    this.root = new VBox(2, first, hint);
  }

  Node node() {
    return root;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void typed(String text) {
    try {
      model.set(effect.quantity(), Double.parseDouble(Language.plain(text.strip())));
    } catch (NumberFormatException noNumber) {
      model.noNumber(text);
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> move(event, 1);
      case DOWN -> move(event, -1);
      default -> {}
    }
  }

  private void move(KeyEvent event, int way) {
    event.consume();
    Proposal now = model.proposal().get();
    if (now != null) {
      double from = now.values().getOrDefault(effect.quantity(), effect.value());
      double moved = from + way * EffectWords.step(effect.quantity());
      double rounded = Math.rint(moved * 1000) / 1000;
      show(Math.clamp(rounded, effect.low(), effect.high()));
      typed(field.getText());
    }
  }

  void follow(Proposal now) {
    double value = now.values().getOrDefault(effect.quantity(), effect.value());
    if (!field.isFocused() || !isShown(value)) {
      show(value);
    }
    field.setDisable(!now.on() || !model.readOnly().get().isEmpty());
    hint.setText(
        WORDS.text(
            value == effect.value() ? "value.hint" : "value.hint-was",
            EffectWords.value(effect.low()),
            EffectWords.value(effect.high()),
            EffectWords.combine(effect.operation()),
            EffectWords.value(effect.value())));
  }

  private boolean isShown(double value) {
    try {
      return Double.parseDouble(Language.plain(field.getText().strip())) == value;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  private void show(double value) {
    filling = true;
    field.setText(EffectWords.value(value));
    field.positionCaret(field.getText().length());
    filling = false;
  }
}
