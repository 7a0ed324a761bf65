package dev.cairn.ui.strength;

import dev.cairn.strength.overload.Suggestion;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Accept, modify or decline, and what was decided before. */
final class StrengthBar {
  private static final Words WORDS = Words.of(StrengthBar.class);
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final StrengthModel model;
  private final Setting setting;
  private final HBox root = new HBox();
  private final BarButton accept;
  private final BarButton modify;
  private final BarButton decline;
  private final StackPane decided = new StackPane();
  private final Label kept = Card.quiet(WORDS.text("bar.kept"));

  StrengthBar(StrengthModel model, Setting setting, Runnable modifies, Runnable declines) {
    this.model = model;
    this.setting = setting;
    accept = new BarButton(Feather.CHECK, WORDS.text("bar.accept", ""), "A", model::accept);
    accept.getStyleClass().add("success");
    accept.setId("accept");
    modify = new BarButton(Feather.EDIT_2, WORDS.text("bar.modify"), "M", modifies);
    modify.setId("modify-load");
    decline = new BarButton(Feather.X, WORDS.text("bar.decline"), "R", declines);
    decline.getStyleClass().add("reject-button");
    decline.setId("decline");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    root.getStyleClass().add("verdict-bar");
    root.setAccessibleText(WORDS.text("bar.name"));
    root.getChildren().addAll(accept, modify, decline, decided, space, kept);
    model.open().subscribe(now -> show());
    model.acting().subscribe(now -> show());
    model.readOnly().subscribe(now -> show());
    setting.units().subscribe(now -> show());
  }

  Region node() {
    return root;
  }

  /** Without the words about training where there is little room. */
  void fold(boolean narrow, boolean tight) {
    root.pseudoClassStateChanged(NARROW, narrow);
    kept.setVisible(!tight);
    kept.setManaged(!tight);
    decided.setVisible(!tight);
    decided.setManaged(!tight);
  }

  private void show() {
    boolean can = model.possible();
    accept.setDisable(!can);
    modify.setDisable(!can);
    decline.setDisable(!can);
    LiftCase now = model.open().get();
    decided.getChildren().clear();
    if (now != null && now.answer() instanceof Suggestion suggestion) {
      Weights weights = new Weights(setting.units().get(), now.plates());
      accept.say(WORDS.text("bar.accept", weights.with(now.exercise(), suggestion.load())));
      now.decision().ifPresent(one -> decided.getChildren().add(badge(one, weights)));
    } else {
      accept.say(WORDS.text("bar.accept", "").strip());
    }
  }

  private static Badge badge(LiftCase.Decided one, Weights weights) {
    String load = one.load() == null ? DeclineReasons.told(one.reason()) : weights.of(one.load());
    String text = WORDS.text("decided." + one.verdict(), load);
    return switch (one.verdict()) {
      case "accepted" -> Badge.of(Feather.CHECK, text, Tone.SUCCESS);
      case "modified" -> Badge.of(Feather.EDIT_2, text, Tone.ACCENT);
      default -> Badge.of(Feather.X, text, Tone.DANGER);
    };
  }
}
