package dev.cairn.ui.review;

import dev.cairn.pack.ReviewRules.RejectReason;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Rejects with a reason and what the coach would do instead. */
final class RejectForm extends Form {
  private static final Words WORDS = Words.of(RejectForm.class);

  private final ReviewModel model;
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final TextField more = new TextField();
  private final TextArea instead = new TextArea();

  RejectForm(ReviewModel model, String name, List<RejectReason> reasons, Runnable close) {
    super(WORDS.text("reject.title", name), WORDS.text("reject.reject"), "danger", close);
    this.model = model;
    Label why = new Label(WORDS.text("reject.reason", reasons.size()));
    why.getStyleClass().add("form-label");
    FlowPane chips = new FlowPane(6, 6);
    for (RejectReason reason : reasons) {
      chips.getChildren().add(chip(reason, buttons.size() + 1));
    }
    more.setPromptText(WORDS.text("reject.more-prompt"));
    more.setId("reject-more");
    instead.setPromptText(WORDS.text("reject.instead-prompt"));
    instead.setPrefRowCount(1);
    Wrapping.of(instead);
    instead.setId("reject-instead");
    VBox left = named(WORDS.text("reject.more"), more);
    VBox right = named(WORDS.text("reject.instead"), instead);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setPrefWidth(1);
    right.setPrefWidth(2);
    add(new VBox(4, why, chips), new HBox(12, left, right));
    end(WORDS.text("reject.next", name));
    node().addEventHandler(KeyEvent.KEY_TYPED, this::digit);
  }

  private ToggleButton chip(RejectReason reason, int number) {
    ToggleButton chip = new ToggleButton(reason.name(), new KeyCap(Integer.toString(number)));
    chip.getStyleClass().addAll("small", "chip");
    chip.setToggleGroup(group);
    chip.setUserData(reason);
    chip.setId("reason-" + reason.code());
    chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
    buttons.add(chip);
    return chip;
  }

  /** Digits choose a reason while no text is being written. */
  private void digit(KeyEvent event) {
    boolean writing = more.isFocused() || instead.isFocused();
    String typed = event.getCharacter();
    if (!writing && typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
      int number = typed.charAt(0) - '0';
      if (number >= 1 && number <= buttons.size()) {
        buttons.get(number - 1).setSelected(true);
        missing("");
        instead.requestFocus();
        event.consume();
      }
    }
  }

  @Override
  public Node first() {
    return buttons.isEmpty() ? more : buttons.getFirst();
  }

  @Override
  protected void submit() {
    if (group.getSelectedToggle() == null
        || !(group.getSelectedToggle().getUserData() instanceof RejectReason reason)) {
      missing(WORDS.text("reject.need"));
      return;
    }
    model.verdicts().reject(reason, more.getText(), instead.getText());
  }
}
