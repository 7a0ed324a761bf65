package dev.cairn.ui.models;

import dev.cairn.ui.control.Form;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Why a model is switched. */
final class SwitchForm extends Form {
  private static final Words WORDS = Words.of(SwitchForm.class);

  private final ModelsModel model;
  private final ModelsModel.Switch wanted;
  private final TextField reason = new TextField();

  SwitchForm(ModelsModel model, ModelsModel.Switch wanted, String name, Runnable close) {
    super(
        WORDS.text("form." + ModelsModel.word(wanted), name),
        WORDS.text("bar." + ModelsModel.word(wanted)),
        "accent",
        close);
    this.model = model;
    this.wanted = wanted;
    reason.setId("switch-reason");
    reason.setPromptText(WORDS.text("form.reason-prompt"));
    add(named(WORDS.text("form.reason"), reason));
    end(WORDS.text("form.after." + ModelsModel.word(wanted)));
  }

  @Override
  public Node first() {
    return reason;
  }

  @Override
  protected void submit() {
    String why = reason.getText() == null ? "" : reason.getText().strip();
    if (why.isEmpty()) {
      missing(WORDS.text("form.need"));
      return;
    }
    leave();
    model.act(wanted, why);
  }
}
