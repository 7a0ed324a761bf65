package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.SecondLook;
import dev.cairn.elicit.pool.Performance;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What weights by performance would make of a range, or why there are none; it sets no number. */
final class SecondLookLine {
  private static final Words WORDS = Words.of(SecondLookLine.class);

  private SecondLookLine() {}

  static Node of(SecondLook look, Amount amount) {
    Label line = Card.quiet(sentence(look, amount));
    line.setId("reveal-second-look");
    if (look instanceof SecondLook.Weighted) {
      line.setGraphic(new FontIcon(Feather.ACTIVITY));
      line.getStyleClass().addAll("second-look", "hint-icon");
    }
    return line;
  }

  static String sentence(SecondLook look, Amount amount) {
    return switch (look) {
      case SecondLook.Weighted one ->
          WORDS.text(
              "second.weighted",
              amount.with(one.median()),
              amount.bare(one.p10()),
              amount.with(one.p90()),
              one.seeds(),
              one.coaches(),
              one.left());
      case SecondLook.None none ->
          WORDS.text("second.none." + none.why().word(), none.seeds(), Performance.FEWEST_SEEDS);
    };
  }
}
