package dev.cairn.ui.strength;

import dev.cairn.action.lifting.LoadVerdict;
import dev.cairn.ui.control.Chips;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** No load, with a reason. */
final class DeclineForm extends Form {
  private static final Words WORDS = Words.of(DeclineForm.class);

  private final StrengthModel model;
  private final Chips reasons;
  private final TextField more = new TextField();

  DeclineForm(StrengthModel model, String exercise, Runnable close) {
    super(WORDS.text("decline.title", exercise), WORDS.text("decline.save"), "danger", close);
    this.model = model;
    this.reasons = new Chips(DeclineReasons.shown(), () -> missing(""));
    Label why = new Label(WORDS.text("decline.reason", reasons.size()));
    why.getStyleClass().add("form-label");
    more.setId("decline-more");
    more.setPromptText(WORDS.text("decline.more-prompt"));
    add(new VBox(4, why, reasons), named(WORDS.text("decline.more"), more));
    end(WORDS.text("decline.after"));
    reasons.hear(node(), more::isFocused);
  }

  @Override
  public Node first() {
    return reasons.first();
  }

  @Override
  protected void submit() {
    String own = more.getText() == null ? "" : more.getText().strip();
    String chosen = DeclineReasons.kept(reasons.chosen());
    if (own.isEmpty() && chosen.isEmpty()) {
      missing(WORDS.text("decline.need"));
      return;
    }
    String reason = chosen.isEmpty() ? own : own.isEmpty() ? chosen : chosen + ": " + own;
    leave();
    model.decide(new LoadVerdict.Declined(reason));
  }
}
