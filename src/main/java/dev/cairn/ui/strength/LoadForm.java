package dev.cairn.ui.strength;

import dev.cairn.action.lifting.LoadVerdict;
import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.plate.Loads.Rung;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Another load, chosen among those that can be put on and checked while it is chosen. */
final class LoadForm extends Form {
  private static final Words WORDS = Words.of(LoadForm.class);
  private static final int SHOWN = 9;

  private final StrengthModel model;
  private final LoadCheck check;
  private final ComboBox<Rung> load = new ComboBox<>();
  private final TextField reason = new TextField();
  private final Label facts = Card.words("");
  private final Label found = Card.words("");
  private final VBox told = new VBox(2, facts, found);

  LoadForm(
      StrengthModel model, LiftCase lift, Suggestion suggestion, Weights weights, Runnable close) {
    super(
        WORDS.text("modify.title", lift.exercise().name()),
        WORDS.text("modify.save"),
        "accent",
        close);
    this.model = model;
    this.check = new LoadCheck(suggestion, weights);
    load.setId("load");
    load.setVisibleRowCount(SHOWN);
    load.getItems().setAll(lift.loads());
    load.setConverter(new Reading(lift, weights));
    reason.setId("load-reason");
    reason.setPromptText(WORDS.text("modify.reason-prompt"));
    told.getStyleClass().add("check");
    facts.getStyleClass().add("check-point");
    found.getStyleClass().add("check-head");
    VBox left = named(WORDS.text("modify.load"), load);
    VBox right = named(WORDS.text("modify.reason"), reason);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setPrefWidth(220);
    left.setMinWidth(160);
    right.setMinWidth(0);
    add(new HBox(12, left, right), told);
    end(WORDS.text("modify.after"));
    load.valueProperty().subscribe(rung -> look());
    load.setValue(easier(lift.loads(), suggestion.load()));
  }

  /** One step easier than what was suggested, where coaches mostly go. */
  private static @Nullable Rung easier(List<Rung> loads, Mass suggested) {
    for (int i = 0; i < loads.size(); i++) {
      if (loads.get(i).load().equals(suggested)) {
        return loads.get(i > 0 ? i - 1 : Math.min(1, loads.size() - 1));
      }
    }
    return loads.isEmpty() ? null : loads.getFirst();
  }

  private void look() {
    LoadCheck.Found now = now().orElse(null);
    if (now == null) {
      act().setDisable(true);
      return;
    }
    facts.setText(now.facts());
    found.setText(now.words());
    found.setGraphic(new FontIcon(now.good() ? Feather.CHECK : Feather.ALERT_TRIANGLE));
    found.getStyleClass().removeAll("check-good", "check-bad");
    found.getStyleClass().add(now.good() ? "check-good" : "check-bad");
    act().setDisable(!now.possible());
    missing("");
  }

  private Optional<LoadCheck.Found> now() {
    return Optional.ofNullable(load.getValue()).map(Rung::load).map(check::of);
  }

  @Override
  public Node first() {
    return load;
  }

  @Override
  protected void submit() {
    Rung chosen = load.getValue();
    LoadCheck.Found now = now().orElse(null);
    if (chosen == null || now == null || !now.possible()) {
      return;
    }
    String why = reason.getText() == null ? "" : reason.getText().strip();
    if (now.reasoned() && why.isEmpty()) {
      missing(WORDS.text("modify.need-reason"));
      reason.requestFocus();
      return;
    }
    leave();
    model.decide(new LoadVerdict.Modified(chosen.load(), why));
  }

  /** A load in the units of the window, and as it is marked where that differs. */
  private static final class Reading extends StringConverter<Rung> {
    private final LiftCase lift;
    private final Weights weights;

    Reading(LiftCase lift, Weights weights) {
      this.lift = lift;
      this.weights = weights;
    }

    @Override
    public String toString(@Nullable Rung rung) {
      if (rung == null) {
        return "";
      }
      String load = weights.with(lift.exercise(), rung.load());
      return weights.converted()
          ? WORDS.text("modify.option", load, weights.marked(rung.load()))
          : load;
    }

    @Override
    public @Nullable Rung fromString(String text) {
      return null;
    }
  }
}
