package dev.cairn.ui.elicit;

import dev.cairn.action.rules.Blast;
import dev.cairn.pack.shelf.TriedCase;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.rules.BlastWords;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a rule would do to everybody: being made, or told. */
final class BlastLines extends VBox {
  private static final Words WORDS = Words.of(BlastLines.class);
  private static final int MOST = 4;

  private final ElicitModel model;

  BlastLines(ElicitModel model) {
    super(6);
    this.model = model;
  }

  /** What there is to tell now. */
  void show() {
    getChildren().clear();
    Blast seen = model.rule().blast().get();
    if (model.rule().looking().get()) {
      Label running = Card.quiet(WORDS.text("blast.running", model.rule().planned().get()));
      Button stop = new Button(WORDS.text("blast.stop"));
      stop.setId("rule-stop");
      stop.getStyleClass().addAll("small", "flat");
      stop.setMinWidth(Region.USE_PREF_SIZE);
      stop.setOnAction(event -> model.rule().stopLooking());
      HBox row = new HBox(8, running, stop);
      row.setAlignment(Pos.CENTER_LEFT);
      getChildren().add(row);
    } else if (seen != null) {
      tell(seen);
    }
  }

  private void tell(Blast seen) {
    Units units = model.setting().units().get();
    Label counts =
        Card.words(
            WORDS.text(
                "blast.counts",
                seen.athletes(),
                seen.made(),
                seen.changed(),
                seen.stale(),
                seen.refusals()));
    counts.setId("blast-counts");
    getChildren().addAll(counts, Card.words(BlastWords.sentence(seen, units)));
    for (TriedCase failing : seen.failing()) {
      Label text = Card.words(WORDS.text("blast.failing", failing.id(), failing.got()));
      text.setGraphic(new FontIcon(Feather.X_OCTAGON));
      text.getStyleClass().add("problem");
      getChildren().add(text);
    }
    seen.affected().stream()
        .limit(MOST)
        .forEach(one ->
            getChildren()
                .add(
                    Card.quiet(
                        WORDS.text(
                            "blast.athlete",
                            one.name(),
                            one.age(),
                            BlastWords.signed(one.peak(), units)))));
    int more = seen.affected().size() - MOST;
    if (more > 0) {
      getChildren().add(Card.quiet(WORDS.text("blast.more", more)));
    }
  }
}
